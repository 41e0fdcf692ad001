package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the numbers off the lines of a script that has one before each, as court records and transcripts of linguists do.
 * The numbers may begin anew on each page.
 */
public final class LineNumbers {
    private static final int FEWEST = 3;
    private static final int FAR = 60;
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})(?:\\s+|$)");

    private static final Pattern LABEL = Pattern.compile("\\s*\\p{Lu}[^:.!?]{0,40}:\\s.*");

    private LineNumbers() {}

    /** Returns the lines without the numbers before some of the labels, if these count up from 1; else the same lines. */
    public static List<SourceLine> withoutBeforeLabels(List<SourceLine> lines) {
        List<SourceLine> bare = new ArrayList<>(lines);
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher number = NUMBER.matcher(text);
            if (!number.lookingAt() || number.end() == text.length()) {
                continue;
            }
            String rest = text.substring(number.end(1), Math.min(text.length(), number.end(1) + FAR));
            if (!LABEL.matcher(rest).lookingAt() || Integer.parseInt(number.group(1)) != last + 1) {
                return lines;
            }
            last++;
            bare.set(i, lines.get(i).from(number.end()));
        }
        return last > 1 ? bare : lines;
    }

    /** Returns the lines without their numbers, or the same lines if they have none. */
    public static List<SourceLine> without(List<SourceLine> lines) {
        List<SourceLine> bare = new ArrayList<>();
        int numbered = 0;
        int worded = 0;
        int last = -1;
        for (SourceLine line : lines) {
            if (line.isBlank()) {
                bare.add(line);
                continue;
            }
            Matcher number = NUMBER.matcher(line.text());
            if (!number.lookingAt()) {
                return lines;
            }
            int value = Integer.parseInt(number.group(1));
            if (last >= 0 && value != last + 1 && value != 1) {
                return lines;
            }
            last = value;
            numbered++;
            worded += number.end() < line.text().length() ? 1 : 0;
            bare.add(line.from(number.end(1)));
        }
        return numbered >= FEWEST && 2 * worded > numbered ? bare : lines;
    }
}
