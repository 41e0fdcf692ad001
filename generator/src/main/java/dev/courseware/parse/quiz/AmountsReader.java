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
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.quiz.NumberScanner.Scanned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that may be written: a list of them, each with its tolerance and unit: {@code 8.77 ± 0.01 hours}. */
final class AmountsReader implements AnswersReader {
    /** As long as what a learner may write. */
    private static final int LONGEST = 100;

    private static final Pattern TOLERANCE = Pattern.compile("±|\\+/-|\\+-");
    /** A unit is words or signs; what looks like more of the number was not understood. */
    private static final Pattern UNIT = Pattern.compile("[^0-9.,'±^*×·/+\\-⁰¹²³⁴⁵⁶⁷⁸⁹⁻½¼¾=<>~≈:;!?\\s][^±]*|");
    /** Numbers of other bases, and times and angles in two parts, of which only the first would be read. */
    private static final Pattern OTHER_NUMBER =
            Pattern.compile("[-+]?0[xXbBoO][0-9A-Fa-f]+|[-+]?[0-9]+ ?[hH°] ?[0-9].*");

    private static final Pattern MORE_NUMBERS = Pattern.compile("\\s[-+.,]?[0-9]");

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
        List<Amount> amounts = new ArrayList<>();
        String unit = "";
        for (ListedAnswer answer : ListedAnswer.of((ItemList) block)) {
            Optional<Read> read = read(answer, reading);
            if (read.isEmpty()) {
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
        if (!amounts.isEmpty() && amounts.stream().noneMatch(Amount::right)) {
            reading.report(CoreRule.QUIZ_SYNTAX, block.position(), "no answer is right", "begin with the right one");
        }
        return new Amounts(amounts, unit);
    }

    private record Read(Amount amount, String unit) {}

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
        BigDecimal value = number.values().get(0);
        String shown = NumberText.raised(written.substring(0, number.end()));
        String rest = text.substring(number.end());
        Matcher sign = TOLERANCE.matcher(rest);
        if (!sign.find()) {
            String unit = written.substring(number.end()).strip();
            Amount amount = new Amount(answer.mayBeRight(), value, BigDecimal.ZERO, shown, "", answer.feedback());
            return isUnit(unit) ? Optional.of(new Read(amount, unit)) : Optional.empty();
        }
        String unit =
                written.substring(number.end(), number.end() + sign.start()).strip();
        int from = number.end() + sign.end();
        from += text.substring(from).length()
                - text.substring(from).stripLeading().length();
        Optional<Scanned> most = NumberScanner.scan(text.substring(from));
        if (most.isEmpty() || most.get().values().get(0).signum() < 0) {
            return Optional.empty();
        }
        BigDecimal tolerance = most.get().values().get(0);
        String toleranceShown =
                NumberText.raised(written.substring(from, from + most.get().end()));
        String behind = written.substring(from + most.get().end()).strip();
        boolean relative = behind.startsWith("%") && !unit.equals("%");
        if (relative) {
            tolerance = value.abs().multiply(tolerance).movePointLeft(2);
            toleranceShown = Amount.digits(tolerance);
            behind = behind.substring(1).strip();
        }
        boolean one = unit.isEmpty() || behind.isEmpty() || unit.equals(behind);
        String own = unit.isEmpty() ? behind : unit;
        Amount amount = new Amount(answer.mayBeRight(), value, tolerance, shown, toleranceShown, answer.feedback());
        return one && isUnit(own) ? Optional.of(new Read(amount, own)) : Optional.empty();
    }

    private static boolean isUnit(String unit) {
        return UNIT.matcher(NumberText.plain(unit)).matches()
                && !MORE_NUMBERS.matcher(NumberText.plain(unit)).find();
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
