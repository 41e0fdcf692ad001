package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.SourceLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of courts name who asks once, {@code BY MR. HOLT:}, and then write {@code Q.} and {@code A.} before questions
 * and answers, until somebody else asks.
 */
public final class Examination {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;
    private static final Pattern BY = Pattern.compile("\\s*BY ([A-Z][A-Z.' -]{1,40}):\\s*");
    private static final Pattern STAGE = Pattern.compile("\\s*(?:RE)?-?(?:DIRECT|CROSS)[ -]EXAMINATION\\s*");
    private static final Pattern ASKED = Pattern.compile("\\s*([QA])(?:[.:]\\s+|\\s{2,}|\\t)(?=\\S)");

    private String asks = "";

    private Examination() {}

    /** Returns the script with labels that say who asks, if it is such a record. */
    public static Script named(Script script) {
        boolean court = false;
        int asked = 0;
        for (SourceLine line : script.lines()) {
            court |= isBy(line);
            asked += court && isLetter(line, 'Q') && ASKED.matcher(line.text()).lookingAt() ? 1 : 0;
        }
        return asked < FEWEST ? script : script.withLines(new Examination()::named);
    }

    private SourceLine named(SourceLine line) {
        if (isBy(line)) {
            Matcher by = BY.matcher(line.text());
            asks = by.matches() ? by.group(1).strip() : asks;
            return line.withText("(BY " + asks + ")");
        }
        if (line.text().length() <= LONGEST && STAGE.matcher(line.text()).matches()) {
            return line.withText("## " + line.text().strip());
        }
        if (asks.isEmpty() || !isLetter(line, 'Q') && !isLetter(line, 'A')) {
            return line;
        }
        Matcher asked = ASKED.matcher(line.text());
        if (!asked.lookingAt()) {
            return line;
        }
        String label = (asked.group(1).equals("Q") ? asks : "A") + ": ";
        int body = asked.end();
        return new SourceLine(
                label + line.text().substring(body), line.number(), line.column() + body - label.length());
    }

    private static boolean isBy(SourceLine line) {
        String text = line.text();
        return text.length() <= LONGEST
                && text.startsWith("BY ", line.contentStart())
                && BY.matcher(text).matches();
    }

    private static boolean isLetter(SourceLine line, char letter) {
        int start = line.contentStart();
        return start < line.text().length() && line.text().charAt(start) == letter;
    }
}
