package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A change of scene or subject.
 *
 * @param title its heading, or empty for a plain break
 * @param attributes what its author wrote in braces behind it, without these; mostly empty
 * @param position where it stands
 */
public record Beat(String title, String attributes, Position position) implements DialogPart {
    /** A beat without attributes. */
    public Beat(String title, Position position) {
        this(title, "", position);
    }
}
