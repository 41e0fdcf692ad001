package dev.courseware.highlight;

/** A part of a text, without a copy of it: what is left of a long text behind each token would be copied again and again. */
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

    /** From one index of this part to another. */
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
