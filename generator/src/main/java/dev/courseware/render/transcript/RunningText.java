package dev.courseware.render.transcript;

import dev.courseware.model.Block;
import dev.courseware.model.FewKinds;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;

/** The running text of a block, including the cues in the middle of it. */
final class RunningText extends FewKinds<RichText> {
    private final PlainText plain;

    RunningText(PlainText plain) {
        this.plain = plain;
    }

    @Override
    protected RichText other(Block block) {
        return RichText.of(block.accept(plain));
    }

    @Override
    public RichText prose(Prose prose) {
        return plain.said(prose.content());
    }

    @Override
    public RichText html(HtmlBlock html) {
        return plain.said(html.content());
    }
}
