package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula in running text: {@code $x$}, or {@code $$x$$} to be set as on a line of its own. */
public final class MathNode extends OwnNode {
    private final BasedSequence tex;
    private final boolean display;

    MathNode(BasedSequence chars, BasedSequence tex, boolean display) {
        super(chars);
        this.tex = tex;
        this.display = display;
    }

    /** What stands between the dollar signs. */
    public BasedSequence tex() {
        return tex;
    }

    public boolean isDisplay() {
        return display;
    }
}
