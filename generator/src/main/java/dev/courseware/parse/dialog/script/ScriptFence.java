package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.List;
import java.util.Locale;

/**
 * The mark that opens a block whose lines hold no labels: code between backticks or tildes, a formula between
 * {@code $$}, a container between colons, a comment over several lines.
 *
 * @param mark its character
 * @param length how many times it is repeated
 */
public record ScriptFence(char mark, int length) {
    private static final String KINDS = "`~$:<";

    /** Returns the fence that opens at {@code from} in a line, or null. */
    public static ScriptFence opening(String line, int from) {
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
            // CommonMark allows tildes behind tildes; the Markdown parser, which reads the block afterwards, does not.
            case '`', '~' -> length >= 3 && line.indexOf(c, end) < 0 ? new ScriptFence(c, length) : null;
            case '$' -> length == 2 && line.indexOf("$$", end) < 0 ? new ScriptFence(c, length) : null;
            case '<' -> line.startsWith("<!--", start) && line.indexOf("-->", start) < 0 ? new ScriptFence(c, 1) : null;
            case ':' -> length >= 3 && !line.substring(end).isBlank() ? new ScriptFence(c, length) : null;
            default -> null;
        };
    }

    /** Whether the line closes the block that this fence opens. */
    public boolean closes(String line) {
        return closingLength(mark, line) >= length;
    }

    /** The length of the longest fence with that character that the line would close, or 0. */
    private static int closingLength(char mark, String line) {
        if (mark == '$') {
            int last = line.lastIndexOf("$$");
            String behind = last < 0 ? "" : line.substring(last + 2).strip();
            // The name of a formula may follow.
            boolean ends = behind.isEmpty() || behind.startsWith("{") || behind.startsWith("(");
            return last >= 0 && ends ? 2 : 0;
        }
        if (mark == '<') {
            return line.contains("-->") ? 1 : 0;
        }
        int start = 0;
        while (start < line.length() && SourceLine.isSpace(line.charAt(start))) {
            start++;
        }
        if (start == line.length() || line.charAt(start) != mark) {
            return 0;
        }
        int end = run(line, start);
        return line.substring(end).isBlank() ? end - start : 0;
    }

    /** The words after the mark on the line that opens the fence. */
    public String info(String line) {
        return line.strip().substring(length).strip();
    }

    /** Whether the block that the line opens is code or a formula, and holds no Markdown. */
    public boolean isVerbatim(String line) {
        return switch (mark) {
            case '`', '~' -> !isDirective(info(line));
            case '$' -> true;
            default -> false;
        };
    }

    /** {@code ```{note} Title}, {@code ```admonish tip}: a box with Markdown in it, as some tools write it. */
    private static boolean isDirective(String info) {
        int end = info.startsWith("{") ? info.indexOf('}') : -1;
        return end > 0
                        && !NameVocabulary.asideKind(
                                        info.substring(1, end).strip().toLowerCase(Locale.ROOT))
                                .isEmpty()
                || info.equals("admonish")
                || info.startsWith("admonish ");
    }

    /** Whether a blank line ends the block as well, as it does in Markdown. */
    public boolean endsAtBlank() {
        return mark == '$';
    }

    /** The line that closes the fence. */
    public String close() {
        return mark == '<' ? "-->" : String.valueOf(mark).repeat(length);
    }

    /**
     * Determines for each line whether it belongs to a fenced block, including the fences themselves. A fence that is
     * never closed is ignored, because what follows may still hold labels.
     */
    public static boolean[] mark(List<SourceLine> lines, LabelScanner heads) {
        boolean[] fenced = new boolean[lines.size()];
        int[][] closers = new int[KINDS.length()][];
        for (int i = 0; i < fenced.length; i++) {
            String text = lines.get(i).text();
            if (!mayOpen(text)) {
                continue;
            }
            ScriptFence fence = opening(text, 0);
            boolean behindLabel = fence == null;
            if (behindLabel) {
                LabelCandidate head = heads.scan(text);
                fence = head == null ? null : opening(text, head.body());
            }
            if (fence == null || i + 1 == fenced.length) {
                continue;
            }
            int kind = KINDS.indexOf(fence.mark);
            closers[kind] = closers[kind] == null ? closers(fence.mark, lines) : closers[kind];
            if (fence.length > closers[kind][i + 1]) {
                continue;
            }
            int close = fence.closeAfter(lines, i);
            for (int k = behindLabel ? i + 1 : i; k <= close; k++) {
                fenced[k] = true;
            }
            i = close;
        }
        return fenced;
    }

    /** For each line, the length of the longest fence with that character that it or a later line would close. */
    private static int[] closers(char mark, List<SourceLine> lines) {
        int[] closers = new int[lines.size()];
        int longest = 0;
        for (int i = closers.length - 1; i >= 0; i--) {
            longest = Math.max(longest, closingLength(mark, lines.get(i).text()));
            closers[i] = longest;
        }
        return closers;
    }

    private int closeAfter(List<SourceLine> lines, int from) {
        int close = from + 1;
        while (!closes(lines.get(close).text())) {
            close++;
        }
        return close;
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
