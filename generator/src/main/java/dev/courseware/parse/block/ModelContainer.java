package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Position;
import dev.courseware.model.Practice;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.experiment.ModelParts;
import dev.courseware.parse.experiment.ModelReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.ContainerNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a {@code ::: model} is made of: what is asked, the table of quantities, the fence of formulas, and what is
 * said afterwards. Where it can't become a model, all of it is shown as it is.
 */
final class ModelContainer {
    static final String FENCE = "formulas";

    private final BlockReader blocks;
    private final ParseContext reading;

    ModelContainer(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    void read(ContainerNode node, RichText title, List<Block> out) {
        Position at = blocks.at(node);
        Attributes written = reading.attributes(node.attributes(), at, List.of(PracticeReader.OBJECTIVE));
        Attributes attributes = PracticeReader.without(written);
        String id = attributes.id().isEmpty() ? reading.anchors().made("model-" + blocks.nextModel()) : attributes.id();
        FencedCodeBlock fence = fence(node);
        TableBlock table = table(node, fence);
        List<Block> question = new ArrayList<>();
        List<Block> explanation = new ArrayList<>();
        Table given = null;
        CodeListing formulas = null;
        List<Block> all = new ArrayList<>();
        for (Node child = node.title().getNext(); child != null; child = child.getNext()) {
            List<Block> read = new ArrayList<>();
            if (child == table) {
                given = new TableReader(reading).read(table, Attributes.NONE);
                read.add(given);
            } else {
                blocks.read(child, read);
                if (child == fence
                        && read.size() == 1
                        && read.get(0) instanceof CodeListing listing
                        && !listing.text().isBlank()) {
                    formulas = listing;
                } else {
                    (given == null || formulas == null ? question : explanation).addAll(read);
                }
            }
            all.addAll(read);
        }
        if (given == null) {
            report(
                    at,
                    "this model has no table of the quantities that learners change",
                    "write «| quantity | start | range | step |» with a row such as «| `n` copies | 1 | 1..8 | 1 |»");
        }
        if (formulas == null) {
            report(
                    at,
                    "this model has no formulas",
                    "write a fence «```formulas» with lines such as «up = 1 - (1 - a)^n»");
        }
        if (given != null && formulas != null) {
            ModelParts parts =
                    new ModelParts(id, title, attributes, question, table, given, fence, formulas, explanation, at);
            Optional<FormulaModel> made = new ModelReader(reading).read(parts);
            made.filter(experiment -> !BlockReader.isHidden(node))
                    .ifPresent(experiment -> new PracticeReader(reading)
                            .note(Practice.Kind.MODEL, id, !experiment.aims().isEmpty(), written, at));
            made.ifPresentOrElse(out::add, () -> out.addAll(all));
        } else {
            out.addAll(all);
        }
    }

    private static FencedCodeBlock fence(ContainerNode node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof FencedCodeBlock fence
                    && fence.getInfo().toString().strip().equals(FENCE)) {
                return fence;
            }
        }
        return null;
    }

    /** The last table before the formulas; without one there, the first. */
    private static TableBlock table(ContainerNode node, FencedCodeBlock fence) {
        TableBlock found = null;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean before = fence == null || child.getStartOffset() < fence.getStartOffset();
            if (child instanceof TableBlock table && (before || found == null)) {
                found = table;
            }
        }
        return found;
    }

    private void report(Position at, String message, String hint) {
        reading.report(CoreRule.MODEL_SYNTAX, at, message, hint);
    }
}
