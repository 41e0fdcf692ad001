package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.extension.Fence;
import dev.courseware.extension.loading.Provided;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.Unescaped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fences that jars add. */
final class AddedFences {
    private final BlockReader blocks;
    private final ParseContext reading;

    AddedFences(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    /** What a jar makes of a fence; empty for other code, and where the jar fails, so that the text is shown. */
    Optional<List<Block>> read(Node node) {
        Map<String, Provided<Fence>> fences = reading.added().fences();
        if (fences.isEmpty() || !(node instanceof FencedCodeBlock fence)) {
            return Optional.empty();
        }
        CodeInfo info = CodeInfo.read(Unescaped.of(fence.getInfo()));
        Provided<Fence> provided = fences.get(info.language());
        if (provided == null) {
            return Optional.empty();
        }
        Position at = blocks.at(node);
        List<String> keys = reading.run(provided, known -> List.copyOf(known.keys()))
                .orElse(List.copyOf(info.attributes().values().keySet()));
        Attributes attributes = reading.attributes(info.attributes(), at, keys);
        String text = CodeReader.text(CodeLines.of(new ArrayList<>(fence.getContentLines()), fence.getStartOffset()));
        Fence.Content content = new Fence.Content(text, attributes, at);
        return reading.run(provided, known -> List.copyOf(known.blocks(content)));
    }
}
