package dev.courseware.render.page;

/**
 * Who speaks.
 *
 * @param name what learners read
 * @param initial one or two letters for the speaker's mark
 * @param role teacher, learner …, or empty
 * @param index the speaker's place in the cast, from 1, for colour and shape
 * @param side {@code start} or {@code end}
 */
public record SpeakerView(String name, String initial, String role, int index, String side) {}
