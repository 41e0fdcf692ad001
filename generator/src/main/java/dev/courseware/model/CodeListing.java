package dev.courseware.model;

import java.util.List;

/**
 * Code, highlighted when the lesson was parsed.
 *
 * @param language the grammar's name, or empty for plain text
 * @param title shown above it, or empty
 * @param text the code as written, lines separated by {@code \n}, with no newline at the end
 * @param lines the same lines as HTML; markup never spans a line's end
 * @param start the number of the first line
 * @param numbered whether line numbers are shown
 * @param highlighted the marked lines, counted from 1 in this listing
 * @param steps the lines that a slide marks one after the other, counted likewise; a step without lines marks none
 * @param position where it starts
 */
public record CodeListing(
        String language,
        String title,
        String text,
        List<Html> lines,
        int start,
        boolean numbered,
        List<Integer> highlighted,
        List<List<Integer>> steps,
        Position position)
        implements Block {

    public CodeListing {
        lines = List.copyOf(lines);
        highlighted = List.copyOf(highlighted);
        steps = steps.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(this);
    }
}
