package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A stage direction between two turns.
 *
 * @param text its words, without brackets
 * @param position where it stands
 */
public record Direction(String text, Position position) implements DialogPart {}
