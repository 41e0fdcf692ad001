package dev.courseware.parse.dialog.script;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Removes Fountain's boneyard: text between comment marks that was put aside and is not for readers. */
public final class Boneyard {
    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    private Boneyard() {}

    /**
     * Returns the script without what was put aside; if a comment is never closed, the script as it is.
     *
     * @param tell whether to report it
     */
    public static Script without(Script script, boolean tell) {
        List<SourceLine> kept = null;
        boolean inside = false;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (script.isFenced(i) || !inside && !line.text().contains(OPEN)) {
                continue;
            }
            if (!inside && tell && kept == null) {
                script.remarks()
                        .report(
                                CoreRule.DIALOG_LEFT_OUT,
                                line.at(line.text().indexOf(OPEN)),
                                "the text between «/*» and «*/» is left out",
                                "to show it, remove both of these marks");
            }
            kept = kept == null ? new ArrayList<>(script.lines()) : kept;
            StringBuilder rest = new StringBuilder();
            inside = cut(line.text(), inside, rest);
            kept.set(i, line.withText(rest.toString()));
        }
        return kept == null || inside ? script : script.with(kept);
    }

    /** Appends the text outside comments; returns whether a comment is open at the end of the line. */
    private static boolean cut(String text, boolean inside, StringBuilder rest) {
        boolean in = inside;
        int at = 0;
        while (at < text.length()) {
            int mark = text.indexOf(in ? CLOSE : OPEN, at);
            int end = mark < 0 ? text.length() : mark;
            rest.append(text, at, in ? at : end);
            at = mark < 0 ? text.length() : mark + 2;
            in = mark < 0 ? in : !in;
        }
        return in;
    }
}
