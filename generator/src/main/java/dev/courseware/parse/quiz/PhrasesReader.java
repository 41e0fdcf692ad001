package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Phrase;
import dev.courseware.model.Answers.Phrases;
import dev.courseware.model.Block;
import dev.courseware.model.ItemList;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the words that may be written: a list, in which an empty box marks what is expected and wrong. */
final class PhrasesReader implements AnswersReader {
    @Override
    public boolean holdsAnswers(Block block) {
        return ListedAnswer.areIn(block);
    }

    @Override
    public String expected() {
        return "list the right words below the question: «- MTBF», «- `/mean time .*/`»";
    }

    @Override
    public Answers read(Block block, QuizHead head, ParseContext reading) {
        List<Phrase> phrases = new ArrayList<>();
        for (ListedAnswer answer : ListedAnswer.of((ItemList) block)) {
            String words = answer.words();
            boolean pattern = words.length() > 2 && words.startsWith("/") && words.endsWith("/");
            if (words.isEmpty()) {
                reading.report(
                        CoreRule.QUIZ_SYNTAX,
                        answer.at(),
                        "this answer is not a line of text",
                        "write words that a learner may type");
                continue;
            }
            String text = pattern ? words.substring(1, words.length() - 1) : words;
            if (pattern) {
                Optional<String> problem = AnswerPattern.problem(text);
                problem.ifPresent(found -> reading.report(
                        CoreRule.QUIZ_SYNTAX,
                        answer.at(),
                        "the expression «" + text + "» can't be used: " + found,
                        "use letters, «.», «[a-z]», «(a|b)», «?», «*» and «+», and few of the last three"));
            }
            phrases.add(new Phrase(answer.mayBeRight(), pattern, text, answer.feedback()));
        }
        Phrases answers = new Phrases(phrases);
        if (answers.shown().isEmpty() && !phrases.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    block.position(),
                    "there is no answer that can be shown to those who don't know it",
                    "begin with one that is right, in plain words");
        }
        return answers;
    }
}
