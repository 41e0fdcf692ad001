package dev.courseware.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Block;
import dev.courseware.model.Footnote;
import dev.courseware.parse.block.BlockReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.inline.ScriptDefinitions;
import dev.courseware.parse.inline.SourceMap;
import java.util.ArrayList;
import java.util.List;

/** Reads the footnotes of a lesson or dialog, once its text has been read. */
final class Footnotes {
    private Footnotes() {}

    /**
     * Reads the footnotes in the order of the references to them, also to those that only a footnote refers to.
     *
     * @param reading notes the references
     */
    static List<Footnote> read(BlockReader blocks, ParseContext reading) {
        SourceMap own = reading.sourceMap();
        String source = reading.source();
        ScriptDefinitions definitions = reading.definitions();
        List<Footnote> footnotes = new ArrayList<>();
        while (footnotes.size() < reading.footnotes().count()) {
            int number = footnotes.size() + 1;
            FootnoteBlock next = reading.enterFootnote(number);
            List<Block> content = blocks.readChildren(next);
            footnotes.add(new Footnote(number, reading.footnotes().id(next), List.of(), content));
        }
        reading.enterDefinitions(definitions);
        reading.enterSource(source);
        reading.enter(own);
        List<Footnote> complete = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            List<String> references = reading.footnotes().references(footnote.number());
            complete.add(new Footnote(footnote.number(), footnote.id(), references, footnote.blocks()));
        }
        return complete;
    }

    /** Reports footnotes to which nothing refers. */
    static void reportUnused(Document document, ParseContext reading) {
        for (Node node : document.getChildren()) {
            if (node instanceof FootnoteBlock unused && !reading.footnotes().has(unused)) {
                reading.report(
                        CoreRule.FOOTNOTE_UNUSED,
                        reading.at(unused.getStartOffset()),
                        "nothing refers to the footnote [^" + unused.getText() + "]",
                        "refer to it, or remove it");
            }
        }
    }
}
