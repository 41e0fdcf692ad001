package dev.courseware.model.inline;

import dev.courseware.model.Attributes;

/**
 * Words to which their author, or the deck, gave an id, classes, a language, a direction or a title.
 *
 * @param attributes the id and classes, and {@code lang}, {@code dir} and {@code title} as values
 * @param content the words
 */
public record Span(Attributes attributes, RichText content) implements Inline {
    @Override
    public Inline withContent(RichText content) {
        return new Span(attributes, content);
    }

    @Override
    public void appendPlain(StringBuilder out) {
        content.appendPlain(out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.span(this);
    }
}
