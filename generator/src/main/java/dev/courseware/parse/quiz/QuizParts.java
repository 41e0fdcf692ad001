package dev.courseware.parse.quiz;

import dev.courseware.model.Block;
import dev.courseware.model.Details;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A quiz's blocks by what they are for: what stands above the answers asks, what stands below explains; a
 * {@code hint} is one wherever it stands, and what is in a {@code solution} explains.
 *
 * @param answers the block that holds the answers; empty if there is none
 */
record QuizParts(List<Block> question, Optional<Block> answers, List<Details> hints, List<Block> explanation) {

    static QuizParts of(List<Block> blocks, Predicate<Block> holdsAnswers) {
        List<Block> question = new ArrayList<>();
        Optional<Block> answers = Optional.empty();
        List<Details> hints = new ArrayList<>();
        List<Block> explanation = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Details hint && hint.kind().equals("hint")) {
                hints.add(hint);
            } else if (block instanceof Details solution && solution.kind().equals("solution")) {
                explanation.addAll(solution.title().isEmpty() ? solution.blocks() : List.of(solution));
            } else if (answers.isEmpty() && holdsAnswers.test(block)) {
                answers = Optional.of(block);
            } else {
                (answers.isEmpty() ? question : explanation).add(block);
            }
        }
        return new QuizParts(question, answers, hints, explanation);
    }
}
