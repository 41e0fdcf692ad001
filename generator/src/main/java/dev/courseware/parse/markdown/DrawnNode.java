package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A number in a question that is drawn, {@code {n}}, or that follows from those that are, {@code {= 2 * n}}. */
public final class DrawnNode extends OwnNode {
    private final BasedSequence formula;

    DrawnNode(BasedSequence chars, BasedSequence formula) {
        super(chars);
        this.formula = formula;
    }

    /** What stands between the braces. */
    public BasedSequence formula() {
        return formula;
    }

    /** Whether it is only a name of what is drawn. */
    public boolean isName() {
        return getChars().charAt(1) != '=';
    }
}
