package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A remark to the reader that nobody speaks.
 *
 * @param kind {@code note}, {@code tip}, {@code warning} …, or {@code aside} where the script doesn't say
 * @param text Markdown
 * @param position where it stands
 */
public record Aside(String kind, String text, Position position) implements DialogPart {}
