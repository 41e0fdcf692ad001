package dev.courseware.deck;

import dev.courseware.deck.measure.Measures;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.inline.FootnoteMark;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.Link;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.TermMention;
import java.util.List;
import java.util.Optional;

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
        boolean alone = quiz.kind() == Quiz.Kind.CLOZE || quiz.kind() == Quiz.Kind.OPEN;
        Optional<RichText> asked = alone ? Optional.empty() : asked(quiz.question(), measures);
        return asked.map(heading -> new QuizSlide(heading, shown.subList(1, shown.size())))
                .orElseGet(() -> new QuizSlide(RichText.of(words.quiz(quiz.number())), shown));
    }

    /** A question as a heading, if it is short enough for one. */
    static Optional<RichText> asked(List<Block> question, Measures measures) {
        return Blocks.only(Prose.class, question)
                .map(Prose::content)
                .filter(asked ->
                        !asked.any(QuizSlide::leads) && measures.headingLines(asked, measures.heading()) <= LINES);
    }

    private static boolean leads(Inline piece) {
        return piece instanceof Link || piece instanceof TermMention || piece instanceof FootnoteMark;
    }
}
