package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A direction in the midst of what somebody says: {@code (laughs)}. */
public final class CueNode extends OwnNode {
    private final String words;

    CueNode(BasedSequence chars, String words) {
        super(chars);
        this.words = words;
    }

    /** The direction, without brackets. */
    public String words() {
        return words;
    }
}
