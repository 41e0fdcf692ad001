package dev.courseware.parse.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a listing as they were written. */
final class CodeLines {
    private static final Pattern OPTION = Pattern.compile("\\s{0,3}:([A-Za-z][\\w-]{0,40}):(?:[ \\t]+(.*))?");
    private static final int TAB = 4;

    private CodeLines() {}

    /**
     * The text of code, with the blanks that Flexmark takes from empty lines within lists.
     *
     * @param first where the code's column begins: its fence, or its first sign
     */
    static String of(List<BasedSequence> lines, int first) {
        StringBuilder text = new StringBuilder();
        int indent = -1;
        for (BasedSequence line : lines) {
            if (!line.isBlank()) {
                text.append(line);
                continue;
            }
            if (indent < 0) {
                indent = column(line.getBaseSequence(), first);
            }
            text.append(blanks(line, indent));
        }
        return text.toString();
    }

    /** How many columns stand before a place in its line, or in the quotation that the line stands in. */
    private static int column(BasedSequence text, int offset) {
        int column = 0;
        for (int i = start(text, offset, false); i < offset; i++) {
            column += text.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    /** Where the line of a place begins, or what is quoted in it. */
    private static int start(BasedSequence text, int offset, boolean blanksOnly) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '>') {
            char c = text.charAt(start - 1);
            if (blanksOnly && c != ' ' && c != '\t') {
                break;
            }
            start--;
        }
        return start;
    }

    private static CharSequence blanks(BasedSequence line, int indent) {
        BasedSequence text = line.getBaseSequence();
        int at = start(text, line.getStartOffset(), true);
        int column = 0;
        while (column < indent && at < line.getEndOffset() && text.charAt(at) != '\n') {
            column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
            at++;
        }
        return text.subSequence(at, line.getEndOffset());
    }

    /** Takes a directive's options, {@code :key: value}, from the beginning of its lines, with the blank one below. */
    static Map<String, String> takeOptions(List<BasedSequence> lines) {
        Map<String, String> options = new LinkedHashMap<>();
        while (!lines.isEmpty()) {
            Matcher option = OPTION.matcher(lines.get(0).trimEOL());
            if (!option.matches()) {
                break;
            }
            options.put(
                    option.group(1),
                    option.group(2) == null ? "" : option.group(2).strip());
            lines.remove(0);
        }
        if (!options.isEmpty() && !lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        return options;
    }
}
