package dev.courseware.model.inline;

import dev.courseware.model.Attributes;

/**
 * What a machine reads.
 *
 * @param text as it is read
 * @param attributes the id and classes that its author gave it
 */
public record Code(String text, Attributes attributes) implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        Text.append(text, out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(this);
    }
}
