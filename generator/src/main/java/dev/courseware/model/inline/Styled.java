package dev.courseware.model.inline;

import dev.courseware.model.Attributes;

/**
 * Words that are stressed or crossed out.
 *
 * @param style how
 * @param attributes the id and classes that its author gave it
 * @param content the words
 */
public record Styled(Style style, Attributes attributes, RichText content) implements Inline {
    /** What its author made of words. */
    public enum Style {
        EMPHASIS,
        STRONG,
        STRUCK
    }

    @Override
    public Inline withContent(RichText content) {
        return new Styled(style, attributes, content);
    }

    @Override
    public void appendPlain(StringBuilder out) {
        content.appendPlain(out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.styled(this);
    }
}
