package dev.courseware.render.block;

import dev.courseware.model.Html;

/**
 * An answer that learners may write, as templates see it.
 *
 * @param right whether it is right
 * @param text the words, or the number as scripts read it; empty for an expression
 * @param shown the same as it is to be shown
 * @param pattern the expression, or empty
 * @param tolerance how far from a number one may be, or empty
 * @param toleranceShown the same as it is to be shown
 * @param feedback what one who wrote it is told, or empty
 */
public record ExpectedView(
        boolean right,
        String text,
        String shown,
        String pattern,
        String tolerance,
        String toleranceShown,
        Html feedback) {}
