package dev.courseware.highlight;

import java.util.List;

/**
 * A code listing as HTML.
 *
 * @param lines one fragment for each line of code, without its line feed; each fragment closes every span that it opens
 * @param complete whether the code was highlighted in full; {@code false} if the language is unknown, or if the code
 *     was nested too deeply or took too much work, in which case the lines are plain escaped text
 */
public record Highlighted(List<String> lines, boolean complete) {
    public Highlighted {
        lines = List.copyOf(lines);
    }
}
