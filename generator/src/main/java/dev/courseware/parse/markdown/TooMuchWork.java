package dev.courseware.parse.markdown;

/** A text is so intricate that reading it was given up. */
public final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    TooMuchWork(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** The index in the text near which it was given up. */
    public int offset() {
        return offset;
    }
}
