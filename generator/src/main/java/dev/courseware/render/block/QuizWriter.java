package dev.courseware.render.block;

import dev.courseware.model.Block;
import dev.courseware.model.Html;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quiz.Amount;
import dev.courseware.model.Quiz.Amounts;
import dev.courseware.model.Quiz.Choices;
import dev.courseware.model.Quiz.Gaps;
import dev.courseware.model.Quiz.Pairs;
import dev.courseware.model.Quiz.Phrases;
import dev.courseware.model.Quiz.Steps;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes what the template {@code blocks/quiz} sees of a quiz. */
final class QuizWriter {
    private static final int LETTERS = 26;

    private final Function<List<Block>, Html> writer;
    private final boolean onSlide;

    /** @param writer writes blocks on their own */
    QuizWriter(Function<List<Block>, Html> writer, boolean onSlide) {
        this.writer = writer;
        this.onSlide = onSlide;
    }

    Map<String, Object> data(Quiz quiz) {
        String question = writer.apply(quiz.question()).value();
        Map<String, Object> data = new HashMap<>();
        data.put("block", quiz);
        data.put("kind", quiz.kind().name().toLowerCase(Locale.ROOT));
        data.put("onSlide", onSlide);
        data.put("question", new Html(onSlide ? GapMarkup.waiting(question) : GapMarkup.empty(question)));
        data.put("hints", onPage(quiz.hints()));
        data.put("explanation", onPage(quiz.explanation()));
        for (String list : List.of("options", "rights", "heads", "expected", "gaps")) {
            data.put(list, List.of());
        }
        data.put("unit", "");
        data.put("shown", "");
        answers(quiz.answers(), data);
        return data;
    }

    /** What a slide has no place for. */
    private Html onPage(List<? extends Block> blocks) {
        return onSlide ? Html.EMPTY : writer.apply(List.copyOf(blocks));
    }

    private void answers(Quiz.Answers answers, Map<String, Object> data) {
        if (answers instanceof Choices choices) {
            data.put("options", choices(choices));
        } else if (answers instanceof Steps steps) {
            data.put("options", steps(steps));
            data.put("rights", steps.inOrder().stream().map(this::onPage).toList());
        } else if (answers instanceof Pairs pairs) {
            data.put("options", lefts(pairs));
            data.put("rights", pairs.rights());
            data.put("heads", pairs.heads());
        } else if (answers instanceof Phrases phrases) {
            data.put("expected", phrases(phrases));
            phrases.shown().stream().findFirst().ifPresent(text -> data.put("shown", text));
        } else if (answers instanceof Amounts amounts) {
            data.put("expected", amounts(amounts));
            amounts.shown().stream().findFirst().ifPresent(text -> data.put("shown", text));
            data.put("unit", amounts.unit());
        } else if (answers instanceof Gaps gaps) {
            data.put("gaps", gaps.gaps());
        }
    }

    private List<OptionView> choices(Choices choices) {
        return IntStream.range(0, choices.choices().size())
                .mapToObj(i -> {
                    Quiz.Choice choice = choices.choices().get(i);
                    return new OptionView(
                            writer.apply(choice.text()), choice.right(), letter(i), "", onPage(choice.feedback()));
                })
                .toList();
    }

    private List<OptionView> steps(Steps steps) {
        return steps.steps().stream()
                .map(step ->
                        new OptionView(writer.apply(step.text()), true, "", String.valueOf(step.place()), Html.EMPTY))
                .toList();
    }

    private static List<OptionView> lefts(Pairs pairs) {
        return pairs.lefts().stream()
                .map(left -> new OptionView(left.text(), true, "", letter(left.right()), Html.EMPTY))
                .toList();
    }

    private List<ExpectedView> phrases(Phrases phrases) {
        return phrases.phrases().stream()
                .map(phrase -> new ExpectedView(
                        phrase.right(),
                        phrase.pattern() ? "" : phrase.text(),
                        phrase.pattern() ? "" : phrase.text(),
                        phrase.pattern() ? phrase.text() : "",
                        "",
                        "",
                        onPage(phrase.feedback())))
                .toList();
    }

    private List<ExpectedView> amounts(Amounts amounts) {
        return amounts.amounts().stream()
                .map(amount -> new ExpectedView(
                        amount.right(),
                        Amount.digits(amount.value()),
                        amount.shown(),
                        "",
                        Amount.digits(amount.tolerance()),
                        amount.toleranceShown(),
                        onPage(amount.feedback())))
                .toList();
    }

    /** A to Z, AA and so on, as browsers count. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
