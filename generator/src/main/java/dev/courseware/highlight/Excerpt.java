package dev.courseware.highlight;

/**
 * A view of part of a text. Copying would be costly, since the rest of a long text would be copied after each token.
 */
final class Excerpt {
    private final String source;
    private final int start;
    private final int length;

    private Excerpt(String source, int start, int length) {
        this.source = source;
        this.start = start;
        this.length = length;
    }

    static Excerpt of(String whole) {
        return new Excerpt(whole, 0, whole.length());
    }

    /** A part of this part, by indices relative to it. */
    Excerpt part(int from, int to) {
        return new Excerpt(source, start + from, to - from);
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return source.charAt(start + index);
    }

    void appendTo(StringBuilder out) {
        out.append(source, start, start + length);
    }

    boolean is(String text) {
        return text.length() == length && source.startsWith(text, start);
    }

    @Override
    public String toString() {
        return source.substring(start, start + length);
    }
}
