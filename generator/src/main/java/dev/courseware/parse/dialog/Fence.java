package dev.courseware.parse.dialog;

import java.util.Arrays;
import java.util.List;

/**
 * The mark that opens a block whose lines are nobody's label: code between back-ticks or tildes, a formula between
 * {@code $$}, a container between colons, a comment over several lines.
 *
 * @param mark its character
 * @param length how often that stands there
 */
record Fence(char mark, int length) {
    private static final String KINDS = "`~$:<";

    /** Returns the fence that opens at {@code from} of a line, or null. */
    static Fence opening(String line, int from) {
        int start = from;
        while (start < line.length() && SourceLine.isSpace(line.charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return null;
        }
        char c = line.charAt(start);
        int end = run(line, start);
        int length = end - start;
        return switch (c) {
            case '`' -> length >= 3 && line.indexOf('`', end) < 0 ? new Fence(c, length) : null;
            case '~' -> length >= 3 ? new Fence(c, length) : null;
            case '$' -> length == 2 && line.indexOf("$$", end) < 0 ? new Fence(c, length) : null;
            case '<' -> line.startsWith("<!--", start) && line.indexOf("-->", start) < 0 ? new Fence(c, 1) : null;
            case ':' -> length >= 3 && !line.substring(end).isBlank() ? new Fence(c, length) : null;
            default -> null;
        };
    }

    boolean closes(String line) {
        if (mark == '$') {
            return line.stripTrailing().endsWith("$$");
        }
        if (mark == '<') {
            return line.contains("-->");
        }
        int start = 0;
        while (start < line.length() && SourceLine.isSpace(line.charAt(start))) {
            start++;
        }
        if (start == line.length() || line.charAt(start) != mark) {
            return false;
        }
        int end = run(line, start);
        return end - start >= length && line.substring(end).isBlank();
    }

    /** The words behind the mark on the line that opens the fence. */
    String info(String line) {
        return line.strip().substring(length).strip();
    }

    /** The line that closes the fence. */
    String close() {
        return mark == '<' ? "-->" : String.valueOf(mark).repeat(length);
    }

    /**
     * Says of each line whether it belongs to a fenced block, its fences included. A fence that nothing closes opens
     * nothing here: what follows it may still hold labels.
     */
    static boolean[] mark(List<SourceLine> lines, HeadScanner heads) {
        boolean[] fenced = new boolean[lines.size()];
        int[] hopeless = new int[KINDS.length()];
        Arrays.fill(hopeless, Integer.MAX_VALUE);
        for (int i = 0; i < fenced.length; i++) {
            String text = lines.get(i).text();
            if (!mayOpen(text)) {
                continue;
            }
            Fence fence = opening(text, 0);
            boolean behindLabel = fence == null;
            if (behindLabel) {
                Head head = heads.scan(text);
                fence = head == null ? null : opening(text, head.body());
            }
            int kind = fence == null ? -1 : KINDS.indexOf(fence.mark);
            if (kind < 0 || fence.length >= hopeless[kind]) {
                continue;
            }
            int close = fence.closeAfter(lines, i);
            if (close < 0) {
                hopeless[kind] = fence.length;
                continue;
            }
            for (int k = behindLabel ? i + 1 : i; k <= close; k++) {
                fenced[k] = true;
            }
            i = close;
        }
        return fenced;
    }

    private int closeAfter(List<SourceLine> lines, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (closes(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayOpen(String text) {
        return text.contains("```")
                || text.contains("~~~")
                || text.contains("$$")
                || text.contains(":::")
                || text.contains("<!--");
    }

    private static int run(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end;
    }
}
