package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A reference to an equation in running text, {@code \\ref{name}} or {@code \\eqref{name}}; text if there is none. */
public final class EquationNode extends OwnNode {
    private final String name;
    private final boolean bare;

    EquationNode(BasedSequence chars, String name, boolean bare) {
        super(chars);
        this.name = name;
        this.bare = bare;
    }

    public String name() {
        return name;
    }

    /** Whether the number stands without its brackets. */
    public boolean isBare() {
        return bare;
    }
}
