package dev.courseware.parse.block;

import dev.courseware.model.CodeListing.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the marks {@code // <1>} from the ends of lines, with the comment signs that hide them from compilers.
 *
 * @param lines the lines without marks
 * @param marks what was found, in the order of the lines
 */
record CodeMarks(List<String> lines, List<Mark> marks) {
    private static final List<String> SIGNS = List.of("//", "#", "--", ";", "%");
    private static final int DIGITS = 2;
    /** The maximum number on one line; more are left as text, because they would take long to read. */
    private static final int MOST = 20;

    static CodeMarks take(List<String> written) {
        List<String> lines = new ArrayList<>(written.size());
        List<Mark> marks = new ArrayList<>();
        for (String line : written) {
            lines.add(take(line, lines.size() + 1, marks));
        }
        return new CodeMarks(lines, marks);
    }

    private static String take(String line, int number, List<Mark> marks) {
        String rest = line.stripTrailing();
        String open = "";
        if (rest.endsWith("-->")) {
            open = "<!--";
            rest = rest.substring(0, rest.length() - 3).stripTrailing();
        } else if (rest.endsWith("*/")) {
            open = "/*";
            rest = rest.substring(0, rest.length() - 2).stripTrailing();
        }
        List<Mark> found = new ArrayList<>();
        int start = start(rest);
        while (start >= 0 && found.size() < MOST) {
            found.add(0, new Mark(number, Integer.parseInt(rest.substring(start + 1, rest.length() - 1))));
            rest = rest.substring(0, start).stripTrailing();
            start = start(rest);
        }
        int end = found.isEmpty() || start >= 0 ? -1 : comment(rest, open);
        if (end < 0) {
            return line;
        }
        marks.addAll(found);
        return rest.substring(0, end).stripTrailing();
    }

    /** Where the {@code <1>} begins that the text ends with; -1 if it doesn't. */
    private static int start(String text) {
        int end = text.length() - 1;
        if (end < 2 || text.charAt(end) != '>') {
            return -1;
        }
        int at = end - 1;
        while (at >= 0 && at >= end - DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at--;
        }
        return at >= 0 && at < end - 1 && text.charAt(at) == '<' ? at : -1;
    }

    /** Where the comment sign begins that the text ends with; a sign that also ends statements needs a space before. */
    private static int comment(String text, String open) {
        if (!open.isEmpty()) {
            return text.endsWith(open) ? text.length() - open.length() : -1;
        }
        for (String sign : SIGNS) {
            int at = text.length() - sign.length();
            if (text.endsWith(sign) && (at == 0 || sign.equals("//") || Character.isWhitespace(text.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
    }
}
