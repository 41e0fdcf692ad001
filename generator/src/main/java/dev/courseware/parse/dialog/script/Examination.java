package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Court records. They name whoever asks once, {@code BY MR. HOLT:}, and then mark questions and answers by {@code Q.} and
 * {@code A.}, until somebody else asks. Whoever says anything else has a label in capitals, {@code THE COURT:}, often
 * indented. Other scripts in which such questions and answers stand beside labels are read alike.
 */
public final class Examination {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;
    private static final Pattern MARKED = Pattern.compile("\\s*(\\p{Lu})(?:[.:]\\s+|\\s{2,}|\\t)(?=\\S)");

    private final LabelScanner scanner;
    private String examiner = "";

    private Examination(LabelScanner scanner) {
        this.scanner = scanner;
    }

    /** Returns the script with a label before each question and answer if it is a court record, else unchanged. */
    public static Script named(Script script) {
        boolean examined = false;
        boolean labelled = false;
        int named = 0;
        int questions = 0;
        int answers = 0;
        int apart = 0;
        Examination record = new Examination(new LabelScanner(script.cast()));
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            examined |= examiner(line) != null;
            boolean question = !script.isFenced(i) && isMarked(line, WordList.ASKS);
            questions += question ? 1 : 0;
            named += question && examined ? 1 : 0;
            apart += question && line.text().charAt(line.contentStart() + 1) != ':' ? 1 : 0;
            answers += !script.isFenced(i) && isMarked(line, WordList.ANSWERS) ? 1 : 0;
            labelled |= !script.isFenced(i) && record.isLabel(line.text(), line.contentStart());
        }
        // At a press conference, whoever answers has a label of their own.
        boolean answered = answers >= FEWEST || answers == 0 && apart == questions;
        boolean beside = labelled && questions >= FEWEST && answered;
        return named < FEWEST && !beside ? script : script.withLines(record::named);
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
        if (!question && !isMarked(line, WordList.ANSWERS)) {
            return isSpeaker(line) ? forced(line) : line;
        }
        Matcher marked = MARKED.matcher(line.text());
        if (!marked.lookingAt()) {
            return line;
        }
        String label = (question && !examiner.isEmpty() ? "@" + examiner : marked.group(1)) + ": ";
        int body = marked.end();
        return new SourceLine(
                label + line.text().substring(body), line.number(), line.column() + body - label.length());
    }

    /** Whether a name in capitals opens the line, {@code THE WITNESS: Yes.} */
    private boolean isSpeaker(SourceLine line) {
        String text = line.text();
        int start = line.contentStart();
        int colon = text.indexOf(": ", start);
        if (colon - start < 2 || colon - start > LONGEST || !isCapitals(text, start, colon)) {
            return false;
        }
        return isLabel(text, start);
    }

    private boolean isLabel(String text, int start) {
        LabelCandidate head = scanner.scan(text, start);
        return head != null
                && head.escapes() == 0
                && !head.isSmall()
                && !NameVocabulary.isFact(head.key())
                && NameVocabulary.asideKind(head.key()).isEmpty();
    }

    private static SourceLine forced(SourceLine line) {
        int start = line.contentStart();
        return new SourceLine("@" + line.text().substring(start), line.number(), line.column() + start - 1);
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
