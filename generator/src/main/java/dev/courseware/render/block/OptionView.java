package dev.courseware.render.block;

import dev.courseware.model.Html;

/**
 * One of a quiz's answers as templates see it.
 *
 * @param text what it says
 * @param right whether it is right
 * @param letter what it is called
 * @param place the place in which it belongs, or the letter of what belongs to it; else empty
 * @param feedback what one who chose it is told, or empty
 */
public record OptionView(Html text, boolean right, String letter, String place, Html feedback) {}
