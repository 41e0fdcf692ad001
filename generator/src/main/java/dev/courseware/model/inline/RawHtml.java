package dev.courseware.model.inline;

/**
 * HTML of a course that trusts its authors, kept as it was written.
 *
 * @param markup as written, perhaps a single tag
 */
public record RawHtml(String markup) implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        // Tags are no words.
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raw(this);
    }
}
