package dev.courseware.parse.markdown;

/** A text is so intricate that reading it was given up. */
public final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchWork(String message) {
        super(message, null, false, false);
    }
}
