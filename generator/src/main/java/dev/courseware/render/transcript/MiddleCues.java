package dev.courseware.render.transcript;

import dev.courseware.model.Block;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;

/** Marks the cues in the middle of what is said, which nobody says. */
final class MiddleCues {
    private MiddleCues() {}

    static Block marked(Block block) {
        if (block instanceof Prose prose) {
            return prose.with(marked(prose.content()));
        }
        return block instanceof HtmlBlock html ? new HtmlBlock(marked(html.content()), html.position()) : block;
    }

    private static RichText marked(RichText text) {
        return text.map(piece -> piece instanceof InlineCue cue ? RichText.of(CueText.marked(cue.words())) : null);
    }
}
