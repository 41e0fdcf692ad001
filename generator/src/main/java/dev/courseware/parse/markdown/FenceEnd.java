package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of colons alone: the end of a container, or a stray one that ends nothing. */
public final class FenceEnd extends OwnBlock {
    private final boolean stray;

    FenceEnd(BasedSequence line, boolean stray) {
        super(line);
        this.stray = stray;
    }

    /** Whether no open container has a fence of this length. */
    public boolean isStray() {
        return stray;
    }
}
