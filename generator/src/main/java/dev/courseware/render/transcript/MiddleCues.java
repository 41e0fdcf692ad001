package dev.courseware.render.transcript;

import dev.courseware.model.Block;
import dev.courseware.model.FewKinds;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RichText;

/** Marks the cues in the middle of what is said, which nobody says. */
final class MiddleCues extends FewKinds<Block> {
    private static final MiddleCues ALL = new MiddleCues();

    private MiddleCues() {}

    static Block marked(Block block) {
        return block.accept(ALL);
    }

    @Override
    protected Block other(Block block) {
        return block;
    }

    @Override
    public Block prose(Prose prose) {
        return prose.with(marked(prose.content()));
    }

    @Override
    public Block html(HtmlBlock html) {
        return new HtmlBlock(marked(html.content()), html.position());
    }

    private static RichText marked(RichText text) {
        return text.map(piece -> piece instanceof InlineCue cue ? RichText.of(CueText.marked(cue.words())) : null);
    }
}
