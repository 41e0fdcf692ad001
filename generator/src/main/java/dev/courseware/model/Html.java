package dev.courseware.model;

/**
 * A fragment of HTML that is safe to stand in a page as it is: made by the parser, or sanitized by it.
 *
 * @param value the markup
 */
public record Html(String value) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
