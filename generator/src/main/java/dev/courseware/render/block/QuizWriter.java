package dev.courseware.render.block;

import dev.courseware.model.Amount;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Answers.Choices;
import dev.courseware.model.Answers.Gaps;
import dev.courseware.model.Answers.OwnWords;
import dev.courseware.model.Answers.Pairs;
import dev.courseware.model.Answers.Phrases;
import dev.courseware.model.Answers.Steps;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.CodePieces;
import dev.courseware.model.Draw;
import dev.courseware.model.Html;
import dev.courseware.model.Opinions;
import dev.courseware.model.PickedLines;
import dev.courseware.model.Quiz;
import dev.courseware.render.inline.InlineStyle.GapLook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes what the template {@code blocks/quiz} sees of a quiz. */
final class QuizWriter implements Answers.Visitor<Map<String, ?>> {
    private static final int LETTERS = 26;

    private final BlockWriter writer;
    private final boolean onSlide;

    QuizWriter(BlockWriter writer, boolean onSlide) {
        this.writer = writer;
        this.onSlide = onSlide;
    }

    /** The scripts and styles that a quiz needs beside those of all. */
    static List<String> features(Quiz quiz) {
        return switch (quiz.kind()) {
            case ORDER, MATCH -> List.of("quiz-drag");
            case CODE -> List.of("quiz-drag", "quiz-code", "quiz-more");
            case LINES -> List.of("quiz-lines", "quiz-more");
            case OPEN -> List.of("quiz-open", "quiz-more");
            case POLL -> List.of("quiz-poll", "quiz-more");
            default -> List.of();
        };
    }

    /** Whether anything is said to those who answered. */
    static boolean tells(Quiz quiz) {
        return !quiz.explanation().isEmpty()
                || switch (quiz.kind()) {
                    case OPEN -> false;
                    case POLL ->
                        quiz.answers() instanceof Opinions some
                                && some.opinions().stream()
                                        .anyMatch(one -> !one.feedback().isEmpty());
                    default -> true;
                };
    }

    Map<String, Object> data(Quiz quiz) {
        Map<String, Object> data = new HashMap<>();
        data.put("block", quiz);
        data.put("kind", quiz.kind().name().toLowerCase(Locale.ROOT));
        data.put("onSlide", onSlide);
        data.put("named", quiz.named());
        data.put("question", question(quiz));
        data.put("hints", onPage(quiz.hints()));
        data.put("explanation", onPage(quiz.explanation()));
        for (String list : List.of("options", "rights", "heads", "expected", "gaps", "pieces", "remarks")) {
            data.put(list, List.of());
        }
        data.put("draws", onSlide ? "" : quiz.draw().map(QuizWriter::draws).orElse(""));
        data.put("unit", "");
        data.put("shown", "");
        data.put("tells", tells(quiz));
        data.putAll(quiz.answers().accept(this));
        return data;
    }

    /** A line for each draw, in it what each place shows, then value, tolerance and what is shown of each answer, by tabs. */
    private static String draws(Draw draw) {
        return draw.variants().stream()
                .map(variant -> Stream.concat(
                                variant.texts().stream(),
                                variant.amounts().stream()
                                        .flatMap(amount -> Stream.of(
                                                Amount.digits(amount.value()),
                                                Amount.digits(amount.tolerance()),
                                                amount.shown(),
                                                toleranceShown(amount))))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** What its author wrote or means; how far what is shown was rounded is nobody's business. */
    private static String toleranceShown(Amount amount) {
        return amount.toleranceWritten().isEmpty() ? "" : amount.toleranceShown();
    }

    private Html question(Quiz quiz) {
        return writer.gaps(onSlide ? GapLook.WAITING : GapLook.EMPTY)
                .write(quiz.question())
                .take();
    }

    /** What a slide has no place for. */
    private Html onPage(List<? extends Block> blocks) {
        return onSlide ? Html.EMPTY : writer.children(List.copyOf(blocks));
    }

    @Override
    public Map<String, ?> choices(Choices choices) {
        return Map.of("options", options(choices));
    }

    @Override
    public Map<String, ?> phrases(Phrases phrases) {
        return Map.of("expected", expected(phrases), "shown", first(phrases.shown()));
    }

    @Override
    public Map<String, ?> amounts(Amounts amounts) {
        return Map.of("expected", expected(amounts), "shown", first(amounts.shown()), "unit", amounts.unit());
    }

    @Override
    public Map<String, ?> steps(Steps steps) {
        return Map.of(
                "options", options(steps),
                "rights", steps.inOrder().stream().map(this::onPage).toList());
    }

    @Override
    public Map<String, ?> pairs(Pairs pairs) {
        return Map.of("options", lefts(pairs), "rights", pairs.rights(), "heads", pairs.heads());
    }

    @Override
    public Map<String, ?> gaps(Gaps gaps) {
        return Map.of("gaps", gaps.gaps());
    }

    @Override
    public Map<String, ?> ownWords(OwnWords words) {
        return Map.of();
    }

    @Override
    public Map<String, ?> pieces(CodePieces pieces) {
        return Map.of(
                "pieces", pieces.pieces(),
                "language", pieces.solution().language(),
                "indented", pieces.indented(),
                "solution", onPage(List.of(pieces.solution())));
    }

    @Override
    public Map<String, ?> lines(PickedLines lines) {
        CodeListing listing = onSlide ? lines.listing().numbered(List.of(List.of(), lines.right())) : lines.listing();
        return Map.of(
                "listing",
                writer.children(List.of(listing)),
                "answer",
                joined(lines.right()),
                "remarks",
                lines.told().stream()
                        .map(remark -> new RemarkView(
                                joined(remark.lines()),
                                lines.numbers(remark.lines()),
                                remark.lines().size() > 1,
                                lines.isRight(remark),
                                onPage(remark.feedback())))
                        .toList());
    }

    @Override
    public Map<String, ?> opinions(Opinions opinions) {
        List<OptionView> options = IntStream.range(0, opinions.opinions().size())
                .mapToObj(i -> {
                    Opinions.Opinion opinion = opinions.opinions().get(i);
                    return new OptionView(
                            writer.children(opinion.text()), true, letter(i), "", onPage(opinion.feedback()));
                })
                .toList();
        return Map.of("options", options);
    }

    private static String joined(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String first(List<String> shown) {
        return shown.isEmpty() ? "" : shown.get(0);
    }

    private List<OptionView> options(Choices choices) {
        return IntStream.range(0, choices.choices().size())
                .mapToObj(i -> {
                    Answers.Choice choice = choices.choices().get(i);
                    return new OptionView(
                            writer.children(choice.text()), choice.right(), letter(i), "", onPage(choice.feedback()));
                })
                .toList();
    }

    private List<OptionView> options(Steps steps) {
        return steps.steps().stream()
                .map(step -> new OptionView(
                        writer.children(step.text()), true, "", String.valueOf(step.place()), Html.EMPTY))
                .toList();
    }

    private List<OptionView> lefts(Pairs pairs) {
        return pairs.lefts().stream()
                .map(left -> new OptionView(writer.text(left.text()), true, "", letter(left.right()), Html.EMPTY))
                .toList();
    }

    private List<ExpectedView> expected(Phrases phrases) {
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

    private List<ExpectedView> expected(Amounts amounts) {
        return amounts.amounts().stream()
                .map(amount -> new ExpectedView(
                        amount.right(),
                        Amount.digits(amount.value()),
                        amount.shown(),
                        "",
                        Amount.digits(amount.tolerance()),
                        toleranceShown(amount),
                        onPage(amount.feedback())))
                .toList();
    }

    /** A to Z, AA and so on, as browsers count. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
