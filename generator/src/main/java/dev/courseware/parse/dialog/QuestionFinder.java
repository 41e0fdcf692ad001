package dev.courseware.parse.dialog;

import dev.courseware.model.dialog.Question;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the questions in what somebody says, and tells deep ones, at which a learner may predict an answer, from
 * questions for a fact or a yes. The words are those of several languages at once, since a script doesn't always say in
 * which it is written.
 */
public final class QuestionFinder {
    private static final String CLAUSE_ENDS = ",;:—–،、，";

    /** What may stand before the question word of a clause. */
    private static final List<String> OPENERS = WordList.phrases("""
        and , but , so , or , then , now , well , okay , ok , yes , yeah , no , oh , ah , hm , hmm , um , uh , wait ,
        right , good , great , sorry , hold on , exactly , actually , alright , tell me , just , still , also , again ,
        und , aber , also , oder , dann , nun , na , ja , nein , ach , gut , moment , doch , denn ,
        et , mais , donc , alors , oui , non , ah bon , bon , attends , pardon ,
        y , pero , entonces , bueno , sí , pues , oye , espera ,
        e , ma , allora , però , sì\
        """);

    private static final List<String> DEEP = WordList.phrases("""
        how, why, what if, what happens, what would happen, what makes, what causes, what keeps, what stops, what prevents,
        what follows, what is the difference, what's the difference, what are the consequences, what for,
        what could go wrong, what goes wrong, in what way, in which way, in what ways, in which ways, for what reason,
        what is the reason, what's the reason, what would it take, what are we to do if, what does that mean for, what is the point,
        what's the point, suppose,
        warum, wieso, weshalb, wie, was wäre wenn, was wenn, was passiert, was geschieht, was würde, wodurch, wozu,
        woran, inwiefern, was wäre, aus welchem grund, auf welche weise, welche folgen, was folgt, was macht, was bedeutet das für, was ist der unterschied, was hindert,
        pourquoi, comment, et si, que se passe, qu'est-ce qui se passe, que se passerait, qu'est-ce qui empêche,
        quelle est la différence, à quoi sert,
        por qué, cómo, y si, qué pasa, qué pasaría, qué ocurre, para qué, qué impide, cuál es la diferencia,
        perché, come mai, come si, come fa, e se, che cosa succede, cosa succede, cosa succederebbe,
        qual è la differenza\
        """);

    private static final List<String> SHALLOW = WordList.phrases("""
        how many, how much, how long, how old, how far, how big, how large, how small, how often, how fast, how tall,
        how high, how deep, how late, how soon, how are you, how do you do, how is it going, how's it going,
        how about, how do you mean, how was your, how do you spell, what would you like,
        wie viel, wie viele, wieviel, wieviele, wie lange, wie oft, wie alt, wie groß, wie weit, wie hoch, wie schnell, wie spät,
        wie heißt, wie geht, wie bitte, wie meinst, wie meinen,
        comment vas, comment allez, comment ça va, comment t'appelles, comment vous appelez,
        cómo estás, cómo está, cómo te llamas, cómo se llama\
        """);

    /** Where a question is wrapped in another. */
    private static final List<String> WRAPPED = WordList.phrases("""
        explain how, explain why, explain to me how, explain to me why, tell me how, tell me why, see why, see how,
        know why, understand why, understand how, think happens, any idea why, any idea how, guess why, guess how,
        erklären wie, erklären warum\
        """);

    /** Scripts that write without spaces are searched rather than split. */
    private static final List<String> ANYWHERE =
            WordList.phrases("为什么, 为何, 怎么, 如何, 如果, 怎样, なぜ, どうして, どうやって, もし, どのように, どうなる, 왜, 어떻게, 만약, "
                    + "почему, зачем, каким образом, что если, что будет, что произойдёт, لماذا, كيف, ماذا لو");

    private static final List<String> LATE =
            List.of("how", "why", "warum", "wieso", "weshalb", "wie", "wozu", "pourquoi", "comment", "cómo", "perché");

    private QuestionFinder() {}

    /**
     * Finds the questions in a text, in order.
     *
     * @param text without markup and without cues
     */
    public static List<Question> in(String text) {
        List<Question> questions = new ArrayList<>();
        for (String sentence : Sentences.spoken().of(text)) {
            if (Sentences.asks(sentence) && hasLetter(sentence)) {
                questions.add(new Question(sentence, isDeep(sentence)));
            }
        }
        return questions;
    }

    /** Whether a text says anything besides its questions. */
    public static boolean asksOnly(String text, List<Question> questions) {
        String rest = text;
        for (Question question : questions) {
            rest = rest.replace(question.text(), " ");
        }
        return !questions.isEmpty() && !hasLetter(rest);
    }

    private static boolean isDeep(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replace("¿", "");
        if (WordList.containsAny(lower, ANYWHERE) || WordList.containsAny(lower, WRAPPED)) {
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
        return space > 0 && LATE.contains(clause.substring(space + 1, end));
    }

    private static boolean isDeepClause(String text) {
        String clause = bare(text);
        while (true) {
            if (startsWithPhrase(clause, DEEP)) {
                return !startsWithPhrase(clause, SHALLOW);
            }
            String opener = opener(clause);
            if (opener.isEmpty()) {
                return false;
            }
            clause = bare(clause.substring(opener.length()));
        }
    }

    private static String opener(String clause) {
        for (String opener : OPENERS) {
            if (clause.startsWith(opener)) {
                return opener;
            }
        }
        return "";
    }

    private static boolean startsWithPhrase(String text, List<String> phrases) {
        for (String phrase : phrases) {
            boolean whole = text.startsWith(phrase)
                    && (text.length() == phrase.length() || !Character.isLetter(text.charAt(phrase.length())));
            if (whole) {
                return true;
            }
        }
        return false;
    }

    /** Without what stands around the words. */
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
