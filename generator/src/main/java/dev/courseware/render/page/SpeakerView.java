package dev.courseware.render.page;

/**
 * Who speaks.
 *
 * @param name what learners read
 * @param initial one or two letters for the speaker's mark
 * @param picture the address of an image to stand for the initial, or empty
 * @param role teacher, learner …, or empty
 * @param description a few words on the person, or empty
 * @param shape the shape of the speaker's mark, 1 to 6
 * @param colour the name of one of the theme's speaker colours
 * @param side {@code start} or {@code end}
 * @param voice the voice wanted for speech, or empty
 */
public record SpeakerView(
        String name,
        String initial,
        String picture,
        String role,
        String description,
        int shape,
        String colour,
        String side,
        String voice) {}
