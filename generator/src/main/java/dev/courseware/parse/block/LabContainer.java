package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Lab;
import dev.courseware.model.Position;
import dev.courseware.model.Practice;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.experiment.LabParts;
import dev.courseware.parse.experiment.LabReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.ContainerNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a {@code ::: lab} is made of: what is asked, its settings, and what is said afterwards. Where it can't become a
 * lab, all of it is shown as it is.
 */
final class LabContainer {
    private static final Set<String> FENCES = Set.of("yaml", "yml");

    private final BlockReader blocks;
    private final ParseContext reading;

    LabContainer(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    void read(ContainerNode node, RichText title, List<Block> out) {
        Position at = blocks.at(node);
        Attributes written = reading.attributes(node.attributes(), at, List.of(PracticeReader.OBJECTIVE));
        Attributes attributes = PracticeReader.without(written);
        String id = attributes.id().isEmpty() ? reading.anchors().made("lab-" + blocks.nextLab()) : attributes.id();
        List<Block> question = new ArrayList<>();
        List<Block> explanation = new ArrayList<>();
        List<Block> all = new ArrayList<>();
        FencedCodeBlock fence = null;
        CodeListing settings = null;
        for (Node child = node.title().getNext(); child != null; child = child.getNext()) {
            List<Block> read = new ArrayList<>();
            blocks.read(child, read);
            boolean first = fence == null
                    && child instanceof FencedCodeBlock code
                    && FENCES.contains(code.getInfo().toString().strip());
            if (first && read.size() == 1 && read.get(0) instanceof CodeListing listing) {
                fence = (FencedCodeBlock) child;
                settings = listing;
            } else {
                (fence == null ? question : explanation).addAll(read);
            }
            all.addAll(read);
        }
        LabParts parts = new LabParts(
                id,
                node.kind(),
                reading.at(node.kindOffset()),
                title,
                attributes,
                question,
                Optional.ofNullable(fence),
                Optional.ofNullable(settings),
                explanation,
                at);
        Optional<Lab> made = new LabReader(reading).read(parts);
        made.filter(experiment -> !BlockReader.isHidden(node))
                .ifPresent(experiment -> new PracticeReader(reading)
                        .note(Practice.Kind.LAB, id, !experiment.aims().isEmpty(), written, at));
        made.ifPresentOrElse(out::add, () -> out.addAll(all));
    }
}
