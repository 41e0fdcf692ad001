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
 * @param added the lines that a change adds, counted likewise
 * @param removed the lines that it takes away; they are shown, and have no number
 * @param marks the numbers behind lines that a list explains, in the order of the lines
 * @param explained what the ids of the marks and of their explanations begin with, empty without marks
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
        List<Integer> added,
        List<Integer> removed,
        List<Mark> marks,
        String explained,
        Position position)
        implements Block {
    /** A line of no more characters isn't wrapped. */
    private static final int SHORT = 40;

    public CodeListing {
        lines = List.copyOf(lines);
        highlighted = List.copyOf(highlighted);
        steps = steps.stream().map(List::copyOf).toList();
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        marks = List.copyOf(marks);
    }

    /** A listing with nothing about it: no title, numbers, marked lines or explanations. */
    public static CodeListing plain(String language, String text, List<Html> lines, Position position) {
        return new CodeListing(
                language, "", text, lines, 1, false, List.of(), List.of(), List.of(), List.of(), List.of(), "",
                position);
    }

    /** The same where something else says its title. */
    public CodeListing withoutTitle() {
        return new CodeListing(
                language,
                "",
                text,
                lines,
                start,
                numbered,
                highlighted,
                steps,
                added,
                removed,
                marks,
                explained,
                position);
    }

    /** The same with line numbers, and with lines that a slide marks one after the other. */
    public CodeListing numbered(List<List<Integer>> shown) {
        return new CodeListing(
                language, title, text, lines, start, true, List.of(), shown, added, removed, marks, explained,
                position);
    }

    /**
     * A number behind a line.
     *
     * @param line the line, counted from 1 in this listing
     * @param number the item of the list that explains it
     */
    public record Mark(int line, int number) {}

    /** The id of the first mark with a number. */
    public static String markId(String explained, int number) {
        return explained + ":m" + number;
    }

    /** The id of the list item that explains a number. */
    public static String explanationId(String explained, int number) {
        return explained + ":" + number;
    }

    /**
     * How many blanks at the begin of a line a slide sets before all that the line fills, so that what is wrapped stands
     * below the rest of its line. None before a line that is short enough for any slide, or that is mostly blanks.
     */
    public static int indentOf(String line) {
        int blanks = 0;
        while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
            blanks++;
        }
        return line.length() > SHORT && blanks * 2 < line.length() ? blanks : 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(this);
    }
}
