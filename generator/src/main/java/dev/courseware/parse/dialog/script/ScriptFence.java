package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.markdown.ContainerNames;

/**
 * The mark that opens a block whose lines hold no labels: code between backticks or tildes, a formula between
 * {@code $$}, a container between colons, a comment over several lines.
 *
 * @param mark its character
 * @param length how many times it is repeated
 */
public record ScriptFence(char mark, int length) {
    private static final int SHORTEST = 3;

    /** Returns the fence that opens at {@code from} in a line, or null. */
    public static ScriptFence opening(String line, int from) {
        int start = from;
        start = SourceLine.behindSpaces(line, start);
        if (start == line.length()) {
            return null;
        }
        char c = line.charAt(start);
        int end = run(line, start);
        int length = end - start;
        return switch (c) {
            // CommonMark allows tildes in the info string of a tilde fence; our Markdown parser, which reads it later,
            // doesn't.
            case '`', '~' ->
                length >= SHORTEST && (line.indexOf(c, end) < 0 || isDirective(line.substring(end)))
                        ? new ScriptFence(c, length)
                        : null;
            case '$' -> length == 2 && line.indexOf("$$", end) < 0 ? new ScriptFence(c, length) : null;
            case '<' -> line.startsWith("<!--", start) && line.indexOf("-->", start) < 0 ? new ScriptFence(c, 1) : null;
            case ':' -> length >= SHORTEST && !line.substring(end).isBlank() ? new ScriptFence(c, length) : null;
            default -> null;
        };
    }

    /** Whether the line closes the block that this fence opens. */
    public boolean closes(String line) {
        return closingLength(mark, line) >= length;
    }

    /** The length of the longest fence with that character that the line would close, or 0. */
    static int closingLength(char mark, String line) {
        if (mark == '$') {
            int last = line.lastIndexOf("$$");
            String behind = last < 0 ? "" : line.substring(last + 2).strip();
            // A formula's name may follow.
            boolean ends = behind.isEmpty() || behind.startsWith("{") || behind.startsWith("(");
            return last >= 0 && ends ? 2 : 0;
        }
        if (mark == '<') {
            return line.contains("-->") ? 1 : 0;
        }
        ScriptFence alone = alone(line);
        return alone != null && alone.mark == mark ? alone.length : 0;
    }

    /** The signs of which a line consists, if it is one that may end a block with more lines; or null. */
    static ScriptFence alone(String line) {
        String signs = line.strip();
        boolean alone =
                signs.length() >= SHORTEST && run(signs, 0) == signs.length() && "`~:".indexOf(signs.charAt(0)) >= 0;
        return alone ? new ScriptFence(signs.charAt(0), signs.length()) : null;
    }

    /** The words after the mark on the line that opens the fence. */
    public String info(String line) {
        return line.strip().substring(length).strip();
    }

    /** Whether the block that the line opens is code or a formula, and holds no Markdown. */
    public boolean isVerbatim(String line) {
        return mark == '$' || mark != '<' && !isContainer(line);
    }

    /** Whether the line opens a box with Markdown in it: {@code ::: note}, {@code ```{note}}. */
    boolean isContainer(String line) {
        return mark == ':' || (mark == '`' || mark == '~') && isDirective(info(line));
    }

    private static boolean isDirective(String info) {
        return ContainerNames.isDirective(info.strip());
    }

    /** Whether a blank line ends the block as well, as it does in Markdown. */
    public boolean endsAtBlank() {
        return mark == '$';
    }

    /** The line that closes the fence. */
    public String close() {
        return mark == '<' ? "-->" : String.valueOf(mark).repeat(length);
    }

    private static int run(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end;
    }
}
