package dev.courseware.parse.dialog;

import dev.courseware.model.dialog.Question;
import dev.courseware.parse.dialog.words.WordList;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Finds the questions in what somebody says, and distinguishes deep ones, where a learner may predict the answer, from
 * questions for a fact or a yes. It knows the words of several languages at once, because a script doesn't always state
 * its language.
 */
public final class QuestionFinder {
    /** Fewer words after a question don't answer anything: "Think about it." */
    private static final int FEWEST_WORDS = 4;

    private static final String CLAUSE_ENDS = ",;:—–،、，";

    private QuestionFinder() {}

    /**
     * Finds the questions in a text, in order.
     *
     * @param text without markup and without cues
     */
    public static List<Question> in(String text) {
        return in(text, -1);
    }

    /**
     * Finds the questions in a text, in order.
     *
     * @param text without markup and without cues
     * @param shown the index in the text of the last thing that is shown there but isn't text, such as a list; -1 if
     *     there is none
     */
    public static List<Question> in(String text, int shown) {
        List<String> sentences = Sentences.spoken().of(text);
        List<Question> questions = new ArrayList<>();
        int end = text.length();
        int statements = 0;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            String sentence = sentences.get(i);
            end = text.lastIndexOf(sentence, end - sentence.length());
            if (Sentences.asks(sentence) && hasLetter(sentence)) {
                questions.add(new Question(sentence, isDeep(sentence), statements >= FEWEST_WORDS || shown > end));
            } else {
                statements += Words.count(sentence);
            }
        }
        Collections.reverse(questions);
        return questions;
    }

    /** Whether a text consists of nothing but its questions. */
    public static boolean asksOnly(String text, List<Question> questions) {
        String rest = text;
        for (Question question : questions) {
            rest = rest.replace(question.text(), " ");
        }
        return !questions.isEmpty() && !hasLetter(rest);
    }

    private static boolean isDeep(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replace("¿", "");
        if (WordList.QUESTION_ANYWHERE.isWithin(lower) || WordList.WRAPPED_QUESTION.isWithin(lower)) {
            return true;
        }
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || CLAUSE_ENDS.indexOf(lower.charAt(i)) >= 0) {
                String clause = lower.substring(start, i);
                if (isDeepClause(clause) || i >= lower.length() - 1 && endsDeep(clause)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** {@code And you fix it how?} */
    private static boolean endsDeep(String clause) {
        int end = clause.length();
        while (end > 0 && !Character.isLetter(clause.charAt(end - 1))) {
            end--;
        }
        int space = clause.lastIndexOf(' ', end - 1);
        return space > 0 && WordList.LATE_QUESTION.has(clause.substring(space + 1, end));
    }

    private static boolean isDeepClause(String text) {
        String clause = bare(text);
        while (true) {
            if (startsWithPhrase(clause, WordList.DEEP_QUESTION)) {
                return !startsWithPhrase(clause, WordList.PLAIN_QUESTION);
            }
            String opener = opener(clause);
            if (opener.isEmpty()) {
                return false;
            }
            clause = bare(clause.substring(opener.length()));
        }
    }

    private static String opener(String clause) {
        for (String opener : WordList.QUESTION_OPENER.all()) {
            if (clause.startsWith(opener)) {
                return opener;
            }
        }
        return "";
    }

    private static boolean startsWithPhrase(String text, WordList phrases) {
        for (String phrase : phrases.all()) {
            boolean whole = text.startsWith(phrase)
                    && (text.length() == phrase.length() || !Character.isLetter(text.charAt(phrase.length())));
            if (whole) {
                return true;
            }
        }
        return false;
    }

    /** Removes what surrounds the words. */
    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
