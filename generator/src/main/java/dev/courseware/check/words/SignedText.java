package dev.courseware.check.words;

import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Lesson;
import dev.courseware.model.dialog.ScriptSign;
import java.util.List;

/**
 * A source in which each sign of an extension's script format is replaced by its reading, so that only words are
 * compared.
 */
final class SignedText {
    private final StringBuilder text;
    private int line = 1;
    private int start;
    private int at;

    private SignedText(String text) {
        this.text = new StringBuilder(text);
    }

    /** Returns a file's text; everything keeps its index. */
    static String of(String text, String path, Lesson lesson) {
        if (!mayHoldScript(text, lesson)) {
            return text;
        }
        SignedText signed = null;
        for (DialogBlock dialog : Blocks.find(DialogBlock.class, Blocks.of(lesson))) {
            List<ScriptSign> signs = dialog.dialog().signs();
            if (!signs.isEmpty()
                    && dialog.source().equals(path)
                    && dialog.whole().isEmpty()) {
                signed = signed == null ? new SignedText(text) : signed;
                signs.forEach(signed::write);
            }
        }
        return signed == null ? text : signed.text.toString();
    }

    private static boolean mayHoldScript(String text, Lesson lesson) {
        return lesson.conversation().isPresent() || text.contains("dialog");
    }

    /** Signs come in order. Within a list or quotation a sign stands further to the right than its column says. */
    private void write(ScriptSign sign) {
        if (sign.position().line() < line) {
            line = 1;
            start = 0;
            at = 0;
        }
        while (line < sign.position().line() && start < text.length()) {
            int newline = text.indexOf("\n", start);
            start = newline < 0 ? text.length() : newline + 1;
            at = start;
            line++;
        }
        int found = text.indexOf(
                sign.written(), Math.max(at, start + sign.position().column() - 1));
        int newline = text.indexOf("\n", start);
        if (found >= 0 && (newline < 0 || found < newline)) {
            at = found + sign.written().length();
            String reading = sign.reading().length() > sign.written().length() ? "" : sign.reading();
            text.replace(found, at, reading + " ".repeat(sign.written().length() - reading.length()));
        }
    }
}
