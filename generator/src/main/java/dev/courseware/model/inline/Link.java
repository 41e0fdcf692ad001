package dev.courseware.model.inline;

import dev.courseware.model.Attributes;

/**
 * Words that lead somewhere.
 *
 * @param target where they lead
 * @param title what is shown when they are pointed at, or empty
 * @param attributes the id and classes that its author gave it
 * @param content the words
 */
public record Link(Target target, String title, Attributes attributes, RichText content) implements Inline {
    /** A link about which its author says nothing else. */
    public Link(Target target, RichText content) {
        this(target, "", Attributes.NONE, content);
    }

    @Override
    public Inline withContent(RichText content) {
        return new Link(target, title, attributes, content);
    }

    @Override
    public void appendPlain(StringBuilder out) {
        content.appendPlain(out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.link(this);
    }
}
