package dev.courseware.model.dialog;

import java.util.OptionalLong;

/**
 * When a part of a turn is said in a recording, as its script gives it.
 *
 * @param offset the index in the turn's text where the part starts; it goes on to the next span's
 * @param stamp as the script writes it: {@code 00:01.000 --> 00:04.500}
 * @param start in milliseconds from the recording's beginning
 * @param end likewise, behind the start, where the script gives it
 */
public record TextSpan(int offset, String stamp, long start, OptionalLong end) {}
