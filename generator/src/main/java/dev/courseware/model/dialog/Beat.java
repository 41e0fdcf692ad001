package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A change of scene or subject.
 *
 * @param title its heading, or empty for a plain break
 * @param position where it stands
 */
public record Beat(String title, Position position) implements DialogPart {}
