package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import java.util.ArrayList;
import java.util.List;

/** Reads what names lines of a listing: {@code 2-3,7} and {@code 1|3-5|all}. */
public final class LineRanges {
    /** What a theme's style sheet has rules for. */
    private static final int MOST_STEPS = 12;

    private final ParseContext reading;
    private final int lines;
    private final Position at;

    /** @param lines how many lines the listing shows */
    public LineRanges(ParseContext reading, int lines, Position at) {
        this.reading = reading;
        this.lines = lines;
        this.at = at;
    }

    /** Reads {@code 2-3,7}; nothing after a mistake, which is reported. */
    public List<Integer> lines(String key, String ranges) {
        List<Integer> marked = new ArrayList<>();
        if (ranges.isEmpty()) {
            return marked;
        }
        for (String range : ranges.split(",")) {
            if (!range.strip().matches("[0-9]{1,6}(-[0-9]{1,6})?")) {
                reading.report(
                        CoreRule.ATTRIBUTE_VALUE,
                        at,
                        "«" + key + "=" + ranges + "» is not a list of lines",
                        key.equals("steps") ? "write steps=\"1|3-5|all\"" : "write " + key + "=2-3,7");
                return List.of();
            }
            String[] ends = range.strip().split("-");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (from < 1 || to > lines || from > to) {
                reading.report(
                        CoreRule.ATTRIBUTE_VALUE,
                        at,
                        "«" + key + "=" + ranges + "» names lines that this code doesn't have",
                        "it has " + lines);
                return List.of();
            }
            for (int line = from; line <= to; line++) {
                marked.add(line);
            }
        }
        return marked;
    }

    /** Reads {@code 1|3-5|all}. */
    public List<List<Integer>> steps(String steps) {
        List<List<Integer>> read = new ArrayList<>();
        if (steps.isEmpty()) {
            return read;
        }
        for (String step : steps.split("\\|", -1)) {
            read.add(step.strip().equals("all") ? List.of() : lines("steps", step.strip()));
        }
        if (read.size() > MOST_STEPS) {
            reading.report(CoreRule.LIMIT, at, "these are " + read.size() + " steps", "use at most " + MOST_STEPS);
            return List.of();
        }
        return read;
    }
}
