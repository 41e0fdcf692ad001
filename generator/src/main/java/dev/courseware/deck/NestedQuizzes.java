package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import java.util.ArrayList;
import java.util.List;

/** Makes quizzes that stand in other blocks fit for slides, on which only a quiz of its own has a heading. */
final class NestedQuizzes {
    private NestedQuizzes() {}

    /** The block with the title of each quiz in it as the first words of its question. */
    static Block titled(Block block) {
        return Blocks.transform(
                        List.of(block),
                        inner -> inner instanceof Quiz quiz && !quiz.title().isEmpty() ? titled(quiz) : inner)
                .get(0);
    }

    private static Quiz titled(Quiz quiz) {
        RichText title = RichText.of(new Styled(Styled.Style.STRONG, Attributes.NONE, quiz.title()));
        List<Block> question = new ArrayList<>();
        question.add(new Prose(title, true, quiz.position()));
        question.addAll(quiz.question());
        return new Quiz(
                quiz.kind(),
                quiz.id(),
                quiz.asked(),
                quiz.number(),
                RichText.EMPTY,
                quiz.points(),
                question,
                quiz.answers(),
                quiz.hints(),
                quiz.explanation(),
                quiz.attributes(),
                quiz.position());
    }
}
