package dev.courseware.model.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A member of a dialog's cast.
 *
 * @param id the label that opens a turn, {@code P1}
 * @param name what learners read; the id where no other name was declared
 * @param aliases other labels that mean this speaker
 * @param role teacher, learner, expert, host …, or empty
 * @param description a few words on the person, or empty
 * @param voice the voice wanted for speech, or empty
 * @param side {@code start}, {@code end} or empty for the theme's choice
 * @param colour one of {@link #COLOURS}, or empty for the theme's choice
 * @param picture an image that stands for the speaker instead of an initial
 * @param declared whether a cast named the speaker, in front matter or course.yml
 */
public record Speaker(
        String id,
        String name,
        List<String> aliases,
        String role,
        String description,
        String voice,
        String side,
        String colour,
        Optional<Picture> picture,
        boolean declared) {

    /** The names of the theme's speaker colours. */
    public static final List<String> COLOURS = List.of("teal", "rust", "plum", "blue", "green", "rose");

    private static final Set<String> LEARNERS =
            Set.of("learner", "student", "pupil", "novice", "guest", "asker", "apprentice", "junior");

    public Speaker {
        aliases = List.copyOf(aliases);
    }

    /** Whether the role says that this is somebody who asks and learns. */
    public boolean isLearner() {
        return LEARNERS.contains(role.toLowerCase(Locale.ROOT));
    }

    /** A speaker known by a label alone. */
    public static Speaker undeclared(String id) {
        return new Speaker(id, id, List.of(), "", "", "", "", "", Optional.empty(), false);
    }
}
