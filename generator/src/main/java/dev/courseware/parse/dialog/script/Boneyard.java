package dev.courseware.parse.dialog.script;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Removes Fountain's boneyard: what stands between the marks of a comment, put aside for no reader to see. */
public final class Boneyard {
    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    private Boneyard() {}

    /**
     * Returns the script without what is put aside; where nothing closes it, the script as it is.
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
                                "what stands between «/*» and «*/» is left out",
                                "remove these marks to show it");
            }
            kept = kept == null ? new ArrayList<>(script.lines()) : kept;
            StringBuilder rest = new StringBuilder();
            inside = cut(line.text(), inside, rest);
            kept.set(i, line.withText(rest.toString()));
        }
        return kept == null || inside ? script : script.with(kept);
    }

    /** Appends what stands outside; returns whether the line ends inside. */
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
