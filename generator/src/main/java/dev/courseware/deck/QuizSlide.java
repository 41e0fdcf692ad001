package dev.courseware.deck;

import dev.courseware.deck.measure.Measures;
import dev.courseware.model.Block;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.TermMention;
import java.util.List;

/**
 * What a quiz's slide says above and below: a question that is short enough is the heading.
 *
 * @param heading what stands above
 * @param shown what stands below
 */
record QuizSlide(RichText heading, List<Block> shown) {
    private static final int LINES = 2;

    /** @param shown the quiz's blocks, its question first */
    static QuizSlide of(Quiz quiz, List<Block> shown, Measures measures, DeckWords words) {
        if (!quiz.title().isEmpty()) {
            return new QuizSlide(quiz.title(), shown);
        }
        if (quiz.question().size() == 1
                && quiz.question().get(0) instanceof Prose prose
                && quiz.kind() != Quiz.Kind.CLOZE) {
            RichText asked = prose.content();
            if (!asked.any(QuizSlide::leads) && measures.headingLines(asked, measures.heading()) <= LINES) {
                return new QuizSlide(asked, shown.subList(1, shown.size()));
            }
        }
        return new QuizSlide(RichText.of(words.quiz(quiz.number())), shown);
    }

    private static boolean leads(Inline piece) {
        return piece instanceof Link || piece instanceof TermMention || piece instanceof FootnoteMark;
    }
}
