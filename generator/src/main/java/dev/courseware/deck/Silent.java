package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Text;
import java.util.ArrayList;
import java.util.List;

/** What somebody says without the cues in the middle of it: those of slides stand in the notes, wherever they are. */
final class Silent {
    private Silent() {}

    static List<Block> of(List<Block> body) {
        return Blocks.transform(
                body,
                block -> Blocks.as(Prose.class, block)
                        .<Block>map(prose -> prose.with(of(prose.content())))
                        .orElse(block));
    }

    private static RichText of(RichText text) {
        if (!text.any(InlineCue.class::isInstance)) {
            return text;
        }
        List<Inline> silent = new ArrayList<>();
        boolean cue = false;
        for (Inline piece : text.pieces()) {
            if (!(piece instanceof InlineCue)) {
                String words = piece instanceof Text said ? said.text() : "";
                if (cue) {
                    close(silent, words.isEmpty() || Character.isLetterOrDigit(words.codePointAt(0)));
                }
                silent.add(piece.withContent(of(piece.content())));
            }
            cue = piece instanceof InlineCue;
        }
        if (cue) {
            close(silent, false);
        }
        return RichText.joined(silent).strip();
    }

    /** Takes away the blank before a cue, unless a word or markup follows. */
    private static void close(List<Inline> said, boolean word) {
        int last = said.size() - 1;
        if (last >= 0
                && !word
                && said.get(last) instanceof Text text
                && text.text().endsWith(" ")) {
            said.set(last, new Text(text.text().substring(0, text.text().length() - 1)));
        }
    }
}
