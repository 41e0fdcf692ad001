package dev.courseware.model.inline;

import java.util.List;

/**
 * HTML of a course that trusts its authors, kept as it was written.
 *
 * @param parts what it says, divided where it names places and addresses
 */
public record RawHtml(List<Part> parts) implements Inline {
    public RawHtml {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the markup.
     *
     * @param kind what it is
     * @param text as written
     */
    public record Part(Kind kind, String text) {}

    /** What a part is. */
    public enum Kind {
        /** Means the same wherever it stands. */
        MARKUP,
        /** The names of places, with blanks between them. */
        IDS,
        ADDRESS,
        /** Addresses of images in several sizes, as {@code srcset} has them. */
        SOURCES,
        /** The name of an element. */
        ELEMENT,
        /** An attribute that puts off when something is loaded. */
        LOADING
    }

    /** All of it, as written. */
    public String markup() {
        if (parts.size() == 1) {
            return parts.get(0).text();
        }
        StringBuilder markup = new StringBuilder();
        parts.forEach(part -> markup.append(part.text()));
        return markup.toString();
    }

    @Override
    public void appendPlain(StringBuilder out) {
        // Tags are no words.
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raw(this);
    }
}
