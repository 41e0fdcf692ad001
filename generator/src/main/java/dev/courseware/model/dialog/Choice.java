package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A way on that the reader may choose: {@code -> What if both fail?}, perhaps with an {@link Aside#isReply() answer} behind it
 *
 * @param text Markdown
 * @param position where it stands
 */
public record Choice(String text, Position position) implements DialogPart {}
