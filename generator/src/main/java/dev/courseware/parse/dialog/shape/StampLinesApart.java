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
    private static final Set<String> PROGRAMS = Set.of("BOT", "APP");

    private StampLinesApart() {}

    /** Returns the script with each time on the line of its label, if all times stand alone in the same way. */
    public static Script joined(Script written) {
        Script script = withDashesAbove(written);
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

    /**
     * Puts a dash and a time, {@code — Today at 10:16 AM}, behind the name on the line above, between which chats show that
     * a program writes.
     */
    private static Script withDashesAbove(Script script) {
        List<SourceLine> lines = null;
        for (int i = 1; i < script.lines().size(); i++) {
            String text = script.lines().get(i).text().strip();
            boolean dash = text.startsWith("— ")
                    && !script.isFenced(i)
                    && Timestamp.isStamp(text.substring(2).strip());
            int name =
                    dash && PROGRAMS.contains(script.lines().get(i - 1).text().strip()) ? i - 2 : i - 1;
            if (!dash || name < 0 || !isName(script.lines().get(name).text().strip())) {
                continue;
            }
            lines = lines == null ? new ArrayList<>(script.lines()) : lines;
            String program =
                    name == i - 1 ? "" : " (" + script.lines().get(i - 1).text().strip() + ")";
            SourceLine above = script.lines().get(name);
            lines.set(name, above.withText(above.text().stripTrailing() + program + " " + text));
            for (int blank = name + 1; blank <= i; blank++) {
                lines.set(blank, lines.get(blank).withText(""));
            }
        }
        return lines == null ? script : script.with(lines);
    }

    private static Script withLabelsBelow(Script script) {
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (isStamp(script, i)) {
                SourceLine label = script.lines().get(++i);
                String time = line.text().strip();
                // A time in words only ends where its brackets do.
                String stamp = (Character.isLetter(time.charAt(time.length() - 1)) ? "[" + time + "]" : time) + " ";
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
