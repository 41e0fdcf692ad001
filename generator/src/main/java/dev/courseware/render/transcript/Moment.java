package dev.courseware.render.transcript;

import java.util.OptionalLong;

/**
 * When the words from one place of a turn on are said, as its script gives it.
 *
 * @param at the index in what is spoken
 * @param start in milliseconds
 * @param end in milliseconds, where it is given
 */
record Moment(int at, long start, OptionalLong end) {}
