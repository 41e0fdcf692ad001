package dev.courseware.parse.dialog.turn;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.IgnoreMark;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;

/**
 * Removes {@code <!-- ignore: … -->} from a script's lines. Like other marks, it applies to the turn above, for which
 * it silences checks.
 */
final class IgnoreMarks {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final DiagnosticReporter remarks;

    IgnoreMarks(DiagnosticReporter remarks) {
        this.remarks = remarks;
    }

    /**
     * Records a line's marks.
     *
     * @param turn the line on which the turn above begins; 0 if there is none
     * @return the line without the marks
     */
    SourceLine taken(SourceLine line, int turn) {
        String text = line.text();
        int open = text.indexOf(OPEN);
        if (open < 0) {
            return line;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        CodeBefore ticks = new CodeBefore(text);
        while (open >= 0) {
            boolean code = ticks.holds(open, from);
            int close = text.indexOf(CLOSE, open);
            if (!code && IgnoreMark.isAt(open, text)) {
                if (close < 0) {
                    remarks.report(
                            CoreRule.DIALOG_ANNOTATION,
                            line.at(open),
                            "this mark spans several lines, so it silences nothing",
                            "write it on one line");
                    break;
                }
                note(text.substring(open, close), line, open, turn);
                rest.append(text, from, open);
                from = close + CLOSE.length();
            }
            open = close < 0 ? -1 : text.indexOf(OPEN, close);
        }
        return from == 0
                ? line
                : line.withText(rest.append(text, from, text.length()).toString());
    }

    private void note(String comment, SourceLine line, int open, int turn) {
        for (IgnoreMark.Named named : IgnoreMark.ids(comment)) {
            remarks.ignore(named.id(), line.at(open + named.offset()), turn, turn == 0 ? -1 : line.number());
        }
    }
}
