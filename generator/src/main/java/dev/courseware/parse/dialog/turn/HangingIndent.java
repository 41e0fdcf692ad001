package dev.courseware.parse.dialog.turn;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.script.FencedBlock;
import dev.courseware.parse.dialog.script.ScriptFence;
import java.util.List;

/**
 * Removes the indentation by which people align the lines of a turn with the text after its label. In Markdown such
 * lines still continue the paragraph, but lists and fences in them go unnoticed, and an indented paragraph after a
 * blank line becomes code. If only lines after a blank one are indented, they are left alone: that is code on purpose.
 */
final class HangingIndent {
    /** The indentation from which on Markdown recognises neither lists nor fences. */
    private static final int DEEP = 4;

    private HangingIndent() {}

    /**
     * @param lines the lines of a turn, changed in place; the first is what follows the label, unless that is nothing
     */
    static void takeOff(List<SourceLine> lines) {
        int below = lines.isEmpty() || isDeep(lines.get(0)) ? 0 : 1;
        if (lines.size() > below && isDeep(lines.get(below)) && (below == 0 || !isItem(lines.get(0)))) {
            int least = lines.stream()
                    .skip(below)
                    .filter(line -> !line.isBlank())
                    .mapToInt(SourceLine::indent)
                    .min()
                    .orElse(0);
            if (least >= DEEP && matters(lines, below)) {
                takeOff(least, lines, below, lines.size());
                return;
            }
        }
        fences(lines);
    }

    /** Whether indentation matters in these lines, as it does unless they are a single paragraph. */
    private static boolean matters(List<SourceLine> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean apart = i > 0 && lines.get(i - 1).isBlank() && !line.isBlank();
            if (apart || isItem(line) || ScriptFence.opening(line.text(), 0) != null) {
                return true;
            }
        }
        return false;
    }

    /** Removes the indentation of fences, which a script may have at any indentation, and of what they enclose. */
    private static void fences(List<SourceLine> lines) {
        boolean listed = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            listed = isItem(line) || listed && (line.isBlank() || line.indent() > 0);
            FencedBlock block = !listed && isDeep(line) ? FencedBlock.opening(line.text()) : null;
            if (block != null && "`~".indexOf(block.fence().mark()) >= 0) {
                int end = i + 1;
                while (end < lines.size() && !block.endsAt(lines.get(end).text())) {
                    end++;
                }
                takeOff(line.indent(), lines, i, Math.min(end + 1, lines.size()));
                i = end;
            }
        }
    }

    private static void takeOff(int width, List<SourceLine> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            SourceLine line = lines.get(i);
            int left = Math.max(0, line.indent() - width);
            SourceLine bare = line.from(line.contentStart());
            lines.set(i, left == 0 || bare.isBlank() ? bare : bare.withText(" ".repeat(left) + bare.text()));
        }
    }

    private static boolean isDeep(SourceLine line) {
        boolean spaced =
                !line.text().isEmpty() && SourceLine.isSpace(line.text().charAt(0));
        return spaced && !line.isBlank() && line.indent() >= DEEP;
    }

    /** Whether an item of a list begins here, to which indented lines belong. */
    private static boolean isItem(SourceLine line) {
        String text = line.text();
        int at = line.contentStart();
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean mark = end < text.length() && (end > at ? ".)" : "-+*").indexOf(text.charAt(end)) >= 0;
        return mark && (end + 1 == text.length() || SourceLine.isSpace(text.charAt(end + 1)));
    }
}
