package dev.courseware.parse.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region of a source file, between {@code // region name} and {@code // endregion}, or mdBook's {@code // ANCHOR: name} and {@code // ANCHOR_END: name}; the marks themselves, of all
 * regions, are left out.
 *
 * @param lines its lines, as they stand in the file
 * @param line the file's line on which it begins, from 1; 0 if there is no such region
 * @param closed whether its end was found
 * @param names the file's regions, the first hundreds of them
 */
record CodeRegion(List<String> lines, int line, boolean closed, List<String> names) {
    private static final Pattern MARK = Pattern.compile(
            "[ \\t]*+(?://|--|;|%|/\\*|<!--|#)[ \\t]*+" + "(?:#?(end)?region(?![\\w-])|ANCHOR(_END)?:)[ \\t]*+(.*)");
    private static final int WIDEST_MARK = 200;
    private static final int MOST = 500;

    /** @param name the region's name; empty for the whole file */
    static CodeRegion of(List<String> file, String name) {
        List<String> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        int begun = name.isEmpty() ? 1 : 0;
        boolean inside = name.isEmpty();
        for (int i = 0; i < file.size(); i++) {
            String text = file.get(i);
            Matcher mark = MARK.matcher(text);
            if (text.length() > WIDEST_MARK || !mark.matches()) {
                if (inside) {
                    lines.add(text);
                }
                continue;
            }
            String marked = name(mark);
            if (mark.group(1) == null && mark.group(2) == null) {
                if (names.size() < MOST && !marked.isEmpty()) {
                    names.add(marked);
                }
                if (open.size() < MOST) {
                    open.push(marked);
                }
                if (begun == 0 && marked.equals(name)) {
                    begun = i + 1;
                    inside = true;
                }
            } else if (closes(open, marked).equals(name) && inside && !name.isEmpty()) {
                return new CodeRegion(lines, begun, true, names);
            }
        }
        return new CodeRegion(lines, begun, name.isEmpty(), names);
    }

    /** The region that ends: the one that is named, or else the one which began last. */
    private static String closes(Deque<String> open, String name) {
        if (!name.isEmpty() && open.removeFirstOccurrence(name)) {
            return name;
        }
        return open.isEmpty() ? "" : open.pop();
    }

    private static String name(Matcher mark) {
        String name = mark.group(3).strip();
        for (String end : List.of("-->", "*/")) {
            name = name.endsWith(end)
                    ? name.substring(0, name.length() - end.length()).strip()
                    : name;
        }
        return name;
    }

    boolean isFound() {
        return line > 0;
    }

    List<String> shown() {
        return trimmed(lines);
    }

    /** Lines without blank ones at the ends, moved to the left as far as all of them can be. */
    static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        List<String> shown = lines.subList(from, to);
        String indent = indent(shown);
        return shown.stream()
                .map(text -> text.startsWith(indent) ? text.substring(indent.length()) : text.stripLeading())
                .toList();
    }

    private static String indent(List<String> lines) {
        String common = null;
        for (String text : lines) {
            if (!text.isBlank()) {
                int end = 0;
                int most = common == null ? text.length() : Math.min(common.length(), text.length());
                while (end < most
                        && (text.charAt(end) == ' ' || text.charAt(end) == '\t')
                        && (common == null || common.charAt(end) == text.charAt(end))) {
                    end++;
                }
                common = text.substring(0, end);
            }
        }
        return common == null ? "" : common;
    }
}
