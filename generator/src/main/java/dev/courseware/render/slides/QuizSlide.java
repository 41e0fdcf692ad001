package dev.courseware.render.slides;

import dev.courseware.model.Block;
import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.render.slides.measure.Measures;
import java.util.List;

/**
 * What a quiz's slide says above and below: a question that is short enough is the heading.
 *
 * @param heading inline HTML
 * @param shown what stands below
 */
record QuizSlide(Html heading, List<Block> shown) {
    private static final int LINES = 2;

    /** @param shown the quiz's blocks, its question first */
    static QuizSlide of(Quiz quiz, List<Block> shown, Measures measures, DeckWords words) {
        if (!quiz.title().isEmpty()) {
            return new QuizSlide(quiz.title(), shown);
        }
        if (quiz.question().size() == 1
                && quiz.question().get(0) instanceof Prose prose
                && quiz.kind() != Quiz.Kind.CLOZE) {
            Html asked = prose.html().inline();
            if (!asked.value().contains("<a ") && measures.headingLines(asked, measures.heading()) <= LINES) {
                return new QuizSlide(asked, shown.subList(1, shown.size()));
            }
        }
        return new QuizSlide(Html.text(words.quiz(quiz.number())), shown);
    }
}
