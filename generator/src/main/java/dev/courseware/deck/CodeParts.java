package dev.courseware.deck;

import dev.courseware.model.CodeListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a listing in two, at a blank line if there is one in reach, else at a line that stands out; numbers go on. */
final class CodeParts {
    /** Fewer lines at a listing's end don't stand alone, as they are mostly brackets; of a short one its half doesn't. */
    private static final int LEAST = 4;

    private CodeParts() {}

    /** @param most how many lines the first part may have */
    static Optional<List<CodeListing>> cut(CodeListing code, int most) {
        String[] text = code.text().split("\n", -1);
        int rest = Math.min(LEAST, text.length / 2);
        int end = end(text, Math.max(1, Math.min(most, text.length - rest)));
        int next = end;
        while (next < text.length && text[next].isBlank()) {
            next++;
        }
        if (next == text.length || end == 0) {
            return Optional.empty();
        }
        return Optional.of(List.of(part(code, text, 0, end), part(code, text, next, text.length)));
    }

    /** At the blank line nearest to the middle where two parts are enough, else at the last one in reach. */
    private static int end(String[] text, int most) {
        int least = most / 3;
        if (text.length <= 2 * most) {
            int half = blank(text, Math.max(least, text.length - most - 1), most, text.length / 2);
            if (half >= 0) {
                return trimmed(text, half);
            }
        }
        int last = blank(text, least, most, most);
        return last < 0 ? atLeastIndent(text, Math.max(least, text.length - most), most) : trimmed(text, last);
    }

    /**
     * The blank line nearest to a line, or -1.
     *
     * @param least only lines behind this one count
     * @param most only lines up to this one
     */
    private static int blank(String[] text, int least, int most, int near) {
        int best = -1;
        for (int to = most; to > least; to--) {
            if (text[to].isBlank() && (best < 0 || Math.abs(to - near) < Math.abs(best - near))) {
                best = to;
            }
        }
        return best;
    }

    /**
     * Where no blank line is in reach, a part begins with what stands furthest out; of several such lines, with that
     * nearest to the middle where two parts are enough, else with the last.
     */
    private static int atLeastIndent(String[] text, int least, int most) {
        boolean two = text.length <= 2 * most;
        int near = two ? text.length / 2 : most;
        int best = most;
        for (int to = most; to > (two ? least - 1 : most * 2 / 3); to--) {
            int better = compare(text[to], text[best]);
            boolean nearer = Math.abs(to - near) < Math.abs(best - near);
            best = better < 0 || better == 0 && nearer ? to : best;
        }
        return best;
    }

    private static int compare(String line, String other) {
        boolean closes = closes(line);
        return closes == closes(other) ? Integer.compare(indent(line), indent(other)) : closes ? 1 : -1;
    }

    /** Whether a line ends something that was begun above it. */
    private static boolean closes(String line) {
        String start = line.strip();
        return start.isEmpty() || ")]}".indexOf(start.charAt(0)) >= 0 || start.startsWith("</");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int trimmed(String[] text, int to) {
        int end = to;
        while (end > 0 && text[end - 1].isBlank()) {
            end--;
        }
        return end == 0 ? to : end;
    }

    /**
     * Some lines of a listing.
     *
     * @param text its lines
     * @param from the first one's index
     * @param to the index behind the last
     */
    static CodeListing part(CodeListing code, String[] text, int from, int to) {
        return new CodeListing(
                code.language(),
                code.title(),
                String.join("\n", List.of(text).subList(from, to)),
                code.lines().subList(from, to),
                code.start() + from - moved(code.removed(), 0, from).size(),
                code.numbered(),
                moved(code.highlighted(), from, to),
                code.steps().stream().map(step -> moved(step, from, to)).toList(),
                moved(code.added(), from, to),
                moved(code.removed(), from, to),
                code.marks().stream()
                        .filter(mark -> mark.line() > from && mark.line() <= to)
                        .map(mark -> new CodeListing.Mark(mark.line() - from, mark.number()))
                        .toList(),
                code.explained(),
                code.position());
    }

    private static List<Integer> moved(List<Integer> lines, int from, int to) {
        List<Integer> moved = new ArrayList<>();
        for (int line : lines) {
            if (line > from && line <= to) {
                moved.add(line - from);
            }
        }
        return moved;
    }
}
