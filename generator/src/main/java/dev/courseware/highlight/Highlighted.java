package dev.courseware.highlight;

import java.util.List;

/**
 * A listing as HTML.
 *
 * @param lines one fragment for each line of the code, without its line feed; each is complete by itself, every span
 *     that it opens is closed in it
 * @param complete whether the code was highlighted as its language asks for; {@code false} when the language is unknown
 *     or the code too deeply nested or too much work, and the lines are plain escaped text
 */
public record Highlighted(List<String> lines, boolean complete) {
    public Highlighted {
        lines = List.copyOf(lines);
    }
}
