package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A way on that the reader may choose: {@code -> What if both fail?}
 *
 * @param text Markdown
 * @param position where it stands
 */
public record Choice(String text, Position position) implements DialogPart {}
