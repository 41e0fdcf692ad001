package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Amount;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Amounts;
import dev.courseware.model.Block;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Text;
import dev.courseware.parse.inline.DrawnNumbers;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.quiz.NumberScanner.Scanned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Reads numbers that may be written: a list of them, each with its tolerance and unit: {@code 8.77 ± 0.01 hours}. */
final class AmountsReader implements AnswersReader {
    /** As long as what a learner may write. */
    private static final int LONGEST = 100;

    /** Numbers of other bases, and times and angles in two parts, of which only the first would be read. */
    private static final Pattern OTHER_NUMBER =
            Pattern.compile("[-+]?0[xXbBoO][0-9A-Fa-f]+|[-+]?[0-9]+ ?[hH°] ?[0-9].*");

    /** A formula may go on in further lines, in which another brace begins something else. */
    private static final Pattern ENDED = Pattern.compile("\\{=[^}\n]*(?:\n[^{}\n]*)*}");

    @Override
    public boolean holdsAnswers(Block block) {
        return ListedAnswer.areIn(block);
    }

    @Override
    public String expected() {
        return "put the number below the question as a list: «- 8.77 ± 0.01 hours»";
    }

    @Override
    public Answers read(Block block, QuizHead head, ParseContext reading) {
        return found(block, head, reading).at(0);
    }

    /**
     * What was found in a list.
     *
     * @param answers each by the number of the draw; those that nothing is drawn for are the same for all
     * @param unit in which all are answered, or empty
     */
    record Found(List<IntFunction<Amount>> answers, String unit) {
        Amounts at(int draw) {
            return new Amounts(
                    answers.stream().map(answer -> answer.apply(draw)).toList(), unit);
        }
    }

    /** Reads the list; what can't be read is reported. */
    Found found(Block block, QuizHead head, ParseContext reading) {
        List<IntFunction<Amount>> amounts = new ArrayList<>();
        String unit = "";
        boolean allRead = true;
        for (ListedAnswer answer : ListedAnswer.of((ItemList) block)) {
            if (isUnread(answer, head, reading)) {
                allRead = false;
                continue;
            }
            Optional<Read> read =
                    reading.drawn().isPresent() && DrawnAnswer.first(answer).isPresent()
                            ? drawn(answer, reading)
                            : read(answer, reading);
            if (read.isEmpty()) {
                allRead = false;
                continue;
            }
            String own = read.get().unit();
            if (!unit.isEmpty() && !own.isEmpty() && !own.equals(unit)) {
                reading.report(
                        CoreRule.QUIZ_SYNTAX,
                        answer.at(),
                        "this answer is in «" + own + "», another one in «" + unit + "»",
                        "write all of them in one unit, which is shown after the field");
            }
            unit = unit.isEmpty() ? own : unit;
            amounts.add(read.get().amount());
        }
        // What couldn't be read, as was told, may be the right one.
        if (allRead
                && !amounts.isEmpty()
                && amounts.stream().noneMatch(amount -> amount.apply(0).right())) {
            reading.report(CoreRule.QUIZ_SYNTAX, block.position(), "no answer is right", "begin with the right one");
        }
        return new Found(amounts, unit);
    }

    /** Whether an answer is a formula that couldn't be read, as was told; or one where nothing is drawn, as is told now. */
    private static boolean isUnread(ListedAnswer answer, QuizHead head, ParseContext reading) {
        String words = answer.begin();
        boolean ends = ENDED.matcher(inLines(answer)).lookingAt();
        if (!words.startsWith("{=")
                || ends && answer.text().size() > 1
                || DrawnAnswer.first(answer).isPresent() && reading.drawn().isPresent()) {
            return false;
        }
        if (!head.attributes().values().containsKey("draw")) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answer.at(),
                    "«" + words + "» follows from numbers, but this question draws none",
                    "say which: «::: quiz number {draw=\"n=2..5\"}»");
        } else if (!ends) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answer.at(),
                    "the formula that begins with «{=» doesn't end",
                    "end it with a brace: «- {= 2 * n}»; a line that begins with «*», «+» or «-» is a list, so break it behind them");
        }
        return true;
    }

    /** What an answer begins with, line by line as it was written. */
    private static String inLines(ListedAnswer answer) {
        StringBuilder lines = new StringBuilder();
        if (!answer.text().isEmpty() && answer.text().get(0) instanceof Prose prose) {
            for (Inline piece : prose.content().strip().pieces()) {
                if (piece instanceof Text text) {
                    lines.append(text.text());
                } else {
                    piece.appendPlain(lines);
                }
            }
        }
        return lines.toString();
    }

    private record Read(IntFunction<Amount> amount, String unit) {}

    private static Optional<Read> drawn(ListedAnswer answer, ParseContext reading) {
        DrawnNumbers numbers = reading.drawn().orElseThrow();
        return DrawnAnswer.read(answer, numbers, reading)
                .map(drawn -> new Read(draw -> drawn.at(draw, numbers), drawn.unit()));
    }

    private static Optional<Read> read(ListedAnswer answer, ParseContext reading) {
        String written = NumberText.withoutTex(words(answer));
        String text = NumberText.plain(written);
        Optional<Scanned> number =
                text.length() > LONGEST || OTHER_NUMBER.matcher(text).matches()
                        ? Optional.empty()
                        : NumberScanner.scan(text);
        if (number.isPresent() && number.get().values().size() > 1 && text.indexOf(',') >= 0) {
            List<BigDecimal> values = number.get().values();
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answer.at(),
                    "«" + answer.words() + "» may be " + Amount.digits(values.get(0)) + " or "
                            + Amount.digits(values.get(1)),
                    "write decimals with a point, and thousands without a separator");
            return Optional.empty();
        }
        Optional<Read> read = number.flatMap(scanned -> read(answer, written, text, scanned));
        if (read.isEmpty() && isList(answer)) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answer.at(),
                    "this answer is read as a list within the list, not as a number",
                    "write the number without a point, bracket or sign that makes a list: «- 5 km», not «- 5. km»");
        } else if (read.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answer.at(),
                    "«" + answer.words() + "» is not a number",
                    "write «1234.5», «5 ± 0.1», «20 ± 5% km», «6.02e23», «6.02 × 10^23», «3/4»");
        }
        return read;
    }

    private static Optional<Read> read(ListedAnswer answer, String written, String text, Scanned number) {
        String shown = NumberText.raised(written.substring(0, number.end()));
        return BehindNumber.read(written.substring(number.end()), text.substring(number.end()), "")
                .map(behind -> {
                    Amount amount =
                            behind.amount(answer.mayBeRight(), number.values().get(0), shown, answer.feedback());
                    return new Read(draw -> amount, behind.unit());
                });
    }

    /** The words of an answer; what is raised in it is a power. */
    private static String words(ListedAnswer answer) {
        if (isList(answer)) {
            ItemList list = (ItemList) answer.text().get(0);
            return isNumberAlone(list) ? Integer.toString(list.start()) : "";
        }
        String words = answer.words();
        if (!words.isEmpty()
                && answer.text().get(0) instanceof Prose prose
                && prose.content().any(AmountsReader::isRaised)) {
            return prose.content()
                    .map(piece -> isRaised(piece) ? RichText.of("^").plus(piece.content()) : null)
                    .plain()
                    .strip();
        }
        return words;
    }

    private static boolean isList(ListedAnswer answer) {
        return answer.text().size() == 1 && answer.text().get(0) instanceof ItemList;
    }

    /** Whether a list is what Markdown makes of a number with a point behind it: {@code - 5.} */
    private static boolean isNumberAlone(ItemList list) {
        return list.ordered()
                && list.items().size() == 1
                && list.items().get(0).blocks().isEmpty();
    }

    private static boolean isRaised(Inline piece) {
        return piece instanceof Element element && element.name().equals("sup");
    }
}
