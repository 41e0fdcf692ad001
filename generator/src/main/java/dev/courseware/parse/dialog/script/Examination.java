package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Court records. They name whoever asks once, {@code BY MR. HOLT:}, and then mark questions and answers by {@code Q.} and
 * {@code A.}, until somebody else asks.
 */
public final class Examination {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;
    private static final Pattern MARKED = Pattern.compile("\\s*(\\p{Lu})(?:[.:]\\s+|\\s{2,}|\\t)(?=\\S)");

    private String examiner = "";

    private Examination() {}

    /** Returns the script with a label before each question and answer if it is a court record, else unchanged. */
    public static Script named(Script script) {
        boolean record = false;
        int questions = 0;
        for (SourceLine line : script.lines()) {
            record |= examiner(line) != null;
            questions += record && isMarked(line, WordList.ASKS) ? 1 : 0;
        }
        return questions < FEWEST ? script : script.withLines(new Examination()::named);
    }

    private SourceLine named(SourceLine line) {
        String next = examiner(line);
        if (next != null) {
            examiner = next;
            return line.withText(
                    "(" + line.text().substring(0, line.text().lastIndexOf(':')).strip() + ")");
        }
        if (isPart(line)) {
            return line.withText("## " + line.text().strip());
        }
        boolean question = isMarked(line, WordList.ASKS);
        if (examiner.isEmpty() || !question && !isMarked(line, WordList.ANSWERS)) {
            return line;
        }
        Matcher marked = MARKED.matcher(line.text());
        if (!marked.lookingAt()) {
            return line;
        }
        String label = (question ? examiner : marked.group(1)) + ": ";
        int body = marked.end();
        return new SourceLine(
                label + line.text().substring(body), line.number(), line.column() + body - label.length());
    }

    /** The name on a line that says who asks from now on, or null. */
    private static String examiner(SourceLine line) {
        String text = line.text();
        int start = line.contentStart();
        if (text.length() > LONGEST || start == text.length() || !Character.isUpperCase(text.charAt(start))) {
            return null;
        }
        int end = text.length();
        while (SourceLine.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (text.charAt(end - 1) != ':' || !isCapitals(text, start, end - 1)) {
            return null;
        }
        for (String word : WordList.EXAMINER.all()) {
            if (text.regionMatches(true, start, word, 0, word.length()) && start + word.length() < end - 2) {
                return text.substring(start + word.length(), end - 1).strip();
            }
        }
        return null;
    }

    private static boolean isPart(SourceLine line) {
        String text = line.text();
        int start = line.contentStart();
        return text.length() <= LONGEST
                && start < text.length()
                && isCapitals(text, start, text.length())
                && WordList.EXAMINATION.has(text.strip().replace('-', ' ').toLowerCase(Locale.ROOT));
    }

    /** Whether a single letter marks the line as a question or an answer. */
    private static boolean isMarked(SourceLine line, WordList letters) {
        int start = line.contentStart();
        String text = line.text();
        return start < text.length()
                && Character.isUpperCase(text.charAt(start))
                && letters.has(text.substring(start, start + 1).toLowerCase(Locale.ROOT))
                && MARKED.matcher(text).lookingAt();
    }

    private static boolean isCapitals(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && ".'’ -".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
