package dev.courseware.parse.dialog.shape;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.shape.lines.QuotedSpeech;
import java.util.List;

/** Says what a script in which nobody speaks seems to be, and how it would be read. */
public final class Seeming {
    private static final int SHOWN = 30;

    private Seeming() {}

    /** A way out for the author of a script. */
    public static String hint(Script script) {
        List<SourceLine> lines = script.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean alone = i == 0 || lines.get(i - 1).isBlank();
            if (alone
                    && !script.isFenced(i)
                    && isName(lines.get(i))
                    && !lines.get(i + 1).isBlank()) {
                String name = bare(lines.get(i));
                return "if «" + lines.get(i).text().strip() + "» on a line of its own is who speaks, write «" + name
                        + ": " + excerpt(lines.get(i + 1).text().strip()) + "»";
            }
        }
        for (SourceLine line : lines) {
            for (QuotedSpeech part : QuotedSpeech.of(line.text())) {
                if (part.spoken()) {
                    return "if what stands in quotation marks is said, write who says it: «Name: "
                            + excerpt(part.text()) + "»";
                }
            }
        }
        return "begin each turn with a label, such as «Name: text»";
    }

    private static boolean isName(SourceLine line) {
        String text = bare(line);
        return !text.isEmpty()
                && new NameScanner().end(text, 0, false) == text.length()
                && NameVocabulary.isProper(text);
    }

    /** A line without the full stop that plays have behind names. */
    private static String bare(SourceLine line) {
        String text = line.text().strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String excerpt(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }
}
