package dev.courseware.render.block;

import dev.courseware.model.Html;

/**
 * What is said of some lines of a listing.
 *
 * @param lines counted from 1 in the listing, separated by commas
 * @param shown as the listing numbers them
 * @param several whether there are more than one
 * @param right whether they are to be picked
 * @param feedback may be empty
 */
public record RemarkView(String lines, String shown, boolean several, boolean right, Html feedback) {}
