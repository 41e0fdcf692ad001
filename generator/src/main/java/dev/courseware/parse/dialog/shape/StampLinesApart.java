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

/**
 * Joins times that stand alone on a line with the label that they belong to: the name of a chat's sender above them, or
 * the label of a turn below them.
 */
public final class StampLinesApart {
    private static final int FEWEST = 2;

    private StampLinesApart() {}

    /** Returns the script with each time on the line of its label, if all times stand alone in the same way. */
    public static Script joined(Script script) {
        int stamps = 0;
        boolean below = true;
        for (int i = 0; i < script.lines().size(); i++) {
            if (isStamp(script, i)) {
                stamps++;
                below &= i + 1 < script.lines().size()
                        && script.labels().heads()[i + 1] != null
                        && script.labels().isSpaced(i);
            }
        }
        return stamps < FEWEST ? script : below ? withLabelsBelow(script) : withNamesAbove(script);
    }

    private static Script withLabelsBelow(Script script) {
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (isStamp(script, i)) {
                SourceLine label = script.lines().get(++i);
                String stamp = line.text().strip() + " ";
                line = new SourceLine(
                        stamp + label.text().stripLeading(),
                        label.number(),
                        label.column() + label.contentStart() - stamp.length());
            }
            lines.add(line);
        }
        return script.with(lines);
    }

    private static boolean isStamp(Script script, int index) {
        String text = script.lines().get(index).text().strip();
        return !text.isEmpty()
                && "[(0123456789TtYy".indexOf(text.charAt(0)) >= 0
                && !script.isFenced(index)
                && !text.contains("->")
                && Timestamp.isStamp(text);
    }

    /** Puts each time behind the name above it, if one of the names recurs. */
    private static Script withNamesAbove(Script script) {
        List<SourceLine> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int stamps = 0;
        SourceLine above = null;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            String text = line.text().strip();
            if (!isStamp(script, i)) {
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
