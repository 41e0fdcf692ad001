package dev.courseware.render.block;

import dev.courseware.model.Html;

/**
 * An answer that learners may write, as templates see it.
 *
 * @param right whether it is right
 * @param text the words or the number, to be shown; empty for an expression
 * @param pattern the expression, or empty
 * @param tolerance how far from a number one may be, or empty
 * @param feedback what one who wrote it is told, or empty
 */
public record ExpectedView(boolean right, String text, String pattern, String tolerance, Html feedback) {}
