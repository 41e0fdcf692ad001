package dev.courseware.model;

import dev.courseware.model.inline.RichText;

/**
 * A piece of HTML that the author wrote and the course allows, or a place that shows nothing and that links lead to.
 *
 * @param content elements of any kind, and text between them
 * @param position where it starts
 */
public record HtmlBlock(RichText content, Position position) implements Block {
    /** The words without markup. */
    public String text() {
        return content.plain().strip();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.html(this);
    }
}
