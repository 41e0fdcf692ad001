package dev.courseware.parse.dialog.cast;

import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An interview whose questions and answers are numbered, {@code Q1:}, {@code A1:}, {@code Q2:}: it is one person who asks
 * and one who answers. Where a number recurs, as in codes for people, nobody is taken for somebody else.
 */
public final class NumberedInterview {
    private static final int FEWEST = 2;
    /** A letter and two digits: nobody asks a hundred questions. */
    private static final int LONGEST = 3;

    private final Set<String> numbered;

    private NumberedInterview(Set<String> numbered) {
        this.numbered = numbered;
    }

    /** Looks at the labels of a script. */
    public static NumberedInterview of(List<Step> steps) {
        Set<String> questions = new HashSet<>();
        Set<String> answers = new HashSet<>();
        for (Step step : steps) {
            String key = step instanceof Step.Opening opening
                    ? NameVocabulary.key(opening.label().name())
                    : "";
            String letter = letter(key);
            boolean asks = NameVocabulary.isQuestions(letter);
            boolean again = asks && !questions.add(key);
            again |= NameVocabulary.isAnswers(letter) && !answers.add(key);
            if (again || !letter.isEmpty() && key.length() > LONGEST) {
                return new NumberedInterview(Set.of());
            }
        }
        if (questions.size() < FEWEST || answers.size() < FEWEST) {
            return new NumberedInterview(Set.of());
        }
        questions.addAll(answers);
        return new NumberedInterview(questions);
    }

    /** The letter of whoever asks or answers here, or the name itself if it is no such number. */
    String speaker(String name) {
        return numbered.contains(NameVocabulary.key(name)) ? name.substring(0, 1) : name;
    }

    private static String letter(String key) {
        boolean numbered = key.length() > 1 && Character.isDigit(key.charAt(1));
        return numbered && NameVocabulary.family(key).length() == 1 ? key.substring(0, 1) : "";
    }
}
