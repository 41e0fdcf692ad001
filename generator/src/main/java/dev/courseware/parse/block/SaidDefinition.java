package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import java.util.List;

/**
 * Reads what looks like the definition of a link or a footnote in a turn. Where nothing in the script refers to it,
 * somebody says it: {@code Bob: [note]: remember this}.
 */
final class SaidDefinition {
    private final BlockReader blocks;
    private final ParseContext reading;

    SaidDefinition(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    static boolean isDefinition(Node node) {
        return node instanceof Reference || node instanceof FootnoteBlock;
    }

    void read(Node node, List<Block> out) {
        if (node instanceof Reference reference && !reading.definitions().isUsed(reference)) {
            words(node.getChars().toString().strip(), blocks.at(node), out);
        } else if (node instanceof FootnoteBlock footnote
                && !reading.definitions().isUsed(footnote)) {
            footnote(footnote, out);
        }
    }

    private void words(String words, Position at, List<Block> out) {
        reading.inventory().countWords(words);
        out.add(new Prose(RichText.of(words), true, at));
    }

    private void footnote(FootnoteBlock footnote, List<Block> out) {
        String label = "[^" + footnote.getText() + "]: ";
        List<Block> said = blocks.readChildren(footnote);
        if (!said.isEmpty() && said.get(0) instanceof Prose first && first.paragraph()) {
            out.add(new Prose(RichText.of(label).plus(first.content()), true, blocks.at(footnote)));
            out.addAll(said.subList(1, said.size()));
            return;
        }
        words(label.strip(), blocks.at(footnote), out);
        out.addAll(said);
    }
}
