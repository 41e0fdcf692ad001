package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Amount;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Draw;
import dev.courseware.model.Draw.Variant;
import dev.courseware.model.Prose;
import dev.courseware.parse.inline.DrawnNumbers;
import dev.courseware.parse.inline.ParseContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question whose numbers are drawn: draws in which a wrong answer would be right, or two choices would be the same, are
 * left out.
 *
 * @param parts with what the first draw shows
 * @param answers the same
 * @param draw all draws
 */
record DrawnQuiz(QuizParts parts, Answers answers, Draw draw) {
    /** As many draws as a page holds: enough that none is met again soon. */
    private static final int MOST = 20;

    /** Empty where the kind of question has no numbers to draw, which is reported. */
    static Optional<DrawnQuiz> of(QuizHead head, QuizReader.Read read, DrawnNumbers numbers, ParseContext reading) {
        Answers first = read.first();
        IntPredicate distinct;
        if (first instanceof Amounts) {
            distinct = draw -> isDistinct(amounts(read.answers().apply(draw)));
        } else if (first instanceof Choices choices) {
            distinct = draw -> isDistinct(choices, new DrawnTexts(numbers.shown(draw)));
        } else if (first instanceof Answers.OwnWords) {
            distinct = draw -> true;
        } else {
            reading.report(
                    CoreRule.ATTRIBUTE_UNKNOWN,
                    head.at(),
                    "«draw» has no meaning for this kind of quiz",
                    "draw numbers for number, single, multiple or open");
            return Optional.empty();
        }
        List<Integer> draws = draws(head, numbers, distinct, reading);
        List<Variant> variants = draws.stream()
                .map(draw -> new Variant(
                        numbers.shown(draw), bare(amounts(read.answers().apply(draw)))))
                .toList();
        DrawnTexts texts = new DrawnTexts(variants.get(0).texts());
        return Optional.of(new DrawnQuiz(
                texts.in(read.parts()), texts.in(read.answers().apply(draws.get(0))), new Draw(variants)));
    }

    private static List<Amount> amounts(Answers answers) {
        return answers instanceof Amounts amounts ? amounts.amounts() : List.of();
    }

    private static boolean isDistinct(Choices choices, DrawnTexts texts) {
        List<String> said = choices.choices().stream()
                .map(choice -> plain(texts.in(choice.text())))
                .toList();
        return said.stream().distinct().count() == said.size();
    }

    private static List<Integer> draws(
            QuizHead head, DrawnNumbers numbers, IntPredicate distinct, ParseContext reading) {
        List<Integer> draws = IntStream.range(0, numbers.count())
                .filter(distinct)
                .limit(MOST)
                .boxed()
                .toList();
        if (draws.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    head.at(),
                    "whatever is drawn, two of the answers are the same",
                    "let the wrong ones follow from the numbers in another way");
            return List.of(0);
        }
        return draws;
    }

    /** Whether no wrong answer would be taken for a right one. */
    private static boolean isDistinct(List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> !amount.right())
                .noneMatch(wrong -> amounts.stream().anyMatch(right -> right.right() && isNear(right, wrong.value())));
    }

    private static boolean isNear(Amount right, BigDecimal value) {
        return right.value().subtract(value).abs().compareTo(right.tolerance()) <= 0;
    }

    private static List<Amount> bare(List<Amount> amounts) {
        return amounts.stream().map(Amount::withoutFeedback).toList();
    }

    private static String plain(List<Block> blocks) {
        return Blocks.find(Prose.class, blocks).stream().map(Prose::text).collect(Collectors.joining("\n"));
    }
}
