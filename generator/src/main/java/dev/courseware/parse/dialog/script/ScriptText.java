package dev.courseware.parse.dialog.script;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a script into lines and removes what doesn't belong to it: byte order marks, line ends of any system, a
 * language model's {@code <think>…</think>} or {@code <reasoning>…</reasoning>}, and its final {@code </s>}. No-break
 * spaces become ordinary ones.
 */
public final class ScriptText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String[] THOUGHTS = {"think", "thinking", "reasoning", "scratchpad"};

    private final String script;
    private final DiagnosticReporter remarks;
    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int column;
    private int textColumn;
    private boolean content;
    /** For each kind of thoughts, whether it is known that none is closed from here on. */
    private final boolean[] endless = new boolean[THOUGHTS.length];

    private ScriptText(String script, int firstLine, DiagnosticReporter remarks) {
        this.script = script;
        this.number = firstLine;
        this.remarks = remarks;
    }

    /** Splits a script into lines. */
    public static List<SourceLine> lines(String script, int firstLine, DiagnosticReporter remarks) {
        ScriptText text = new ScriptText(script, firstLine, remarks);
        text.read();
        return text.lines;
    }

    private void read() {
        int end = contentEnd();
        int at = 0;
        column = textColumn = 1;
        while (at < end) {
            char c = script.charAt(at);
            int thought = c == '<' && (at == 0 || script.charAt(at - 1) != '`') ? thoughtEnd(at) : -1;
            if (thought >= 0) {
                at = skip(at, Math.min(end, thought));
                continue;
            }
            at = take(at, c);
        }
        if (!text.isEmpty() || lines.isEmpty() && end > 0) {
            endLine();
        }
    }

    /** The index after a language model's thoughts that begin at {@code at}, or -1. */
    private int thoughtEnd(int at) {
        for (int i = 0; i < THOUGHTS.length; i++) {
            String tag = THOUGHTS[i];
            if (endless[i] || !script.startsWith(tag, at + 1) || !script.startsWith(">", at + 1 + tag.length())) {
                continue;
            }
            String close = "</" + tag + ">";
            int end = script.indexOf(close, at);
            if (end >= 0) {
                remarks.report(
                        CoreRule.DIALOG_LEFT_OUT,
                        new SourceLine("", number, column).at(0),
                        "the text in «<" + tag + ">» is left out",
                        "to show it, put the tag in backticks: «`<" + tag + ">`»");
                return end + close.length();
            }
            endless[i] = true;
        }
        return -1;
    }

    private int take(int at, char c) {
        if (c == '\n' || c == '\r') {
            endLine();
            return at + (c == '\r' && at + 1 < script.length() && script.charAt(at + 1) == '\n' ? 2 : 1);
        }
        column++;
        if (c == BYTE_ORDER_MARK) {
            return at + 1;
        }
        text.append(c == '\u00A0' || c == '\u202F' ? ' ' : c);
        content |= !Character.isWhitespace(c);
        return at + 1;
    }

    /** Drops everything up to {@code end} except newlines, so that later lines keep their numbers. */
    private int skip(int from, int end) {
        for (int at = from; at < end; at++) {
            char c = script.charAt(at);
            if (c == '\n' || c == '\r' && !(at + 1 < end && script.charAt(at + 1) == '\n')) {
                endLine();
            } else {
                column++;
            }
        }
        if (!content) {
            text.setLength(0);
            textColumn = column;
        }
        return end;
    }

    private void endLine() {
        lines.add(new SourceLine(text.toString(), number, textColumn));
        text.setLength(0);
        content = false;
        number++;
        column = textColumn = 1;
    }

    private int contentEnd() {
        int end = script.length();
        while (end > 0 && Character.isWhitespace(script.charAt(end - 1))) {
            end--;
        }
        return end >= 4 && script.startsWith("</s>", end - 4) ? end - 4 : script.length();
    }
}
