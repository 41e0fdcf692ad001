package dev.courseware.parse.dialog.shape;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the times of a chat that stand alone on the line below each sender's name behind that name. */
public final class StampsBelow {
    private static final int FEWEST = 2;

    private StampsBelow() {}

    /** Returns the script with each time behind its name, if all times stand below names of which one recurs. */
    public static Script joined(Script script) {
        List<SourceLine> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int stamps = 0;
        SourceLine above = null;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            String text = line.text().strip();
            boolean stamp = !text.isEmpty() && !script.isFenced(i) && !text.contains("->") && Timestamp.isStamp(text);
            if (!stamp) {
                lines.add(line);
                above = line;
                continue;
            }
            if (above == null || !isName(above.text().strip())) {
                return script;
            }
            stamps++;
            names.add(above.text().strip());
            lines.set(lines.size() - 1, above.withText(above.text().stripTrailing() + "  " + text));
            above = null;
        }
        return stamps >= FEWEST && names.size() < stamps ? script.with(lines) : script;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && new NameScanner().end(text, 0, false) == text.length()
                && NameVocabulary.isProper(text);
    }
}
