package dev.courseware.parse.quiz;

import dev.courseware.model.Block;
import dev.courseware.model.ItemList;
import dev.courseware.model.Quiz.Amount;
import dev.courseware.model.Quiz.Amounts;
import dev.courseware.model.Quiz.Answers;
import dev.courseware.parse.inline.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that may be written: a list of them, each with its tolerance and unit: {@code 8.77 ± 0.01 hours}. */
final class AmountsReader implements AnswersReader {
    private static final String NUMBER = "([-+−]?[0-9]{1,18}(?:\\.[0-9]{1,18})?(?:[eE][-+]?[0-9]{1,2})?)";
    private static final Pattern AMOUNT = Pattern.compile(
            NUMBER + "(?:\\s*(?:±|\\+-|\\+/-)\\s*([0-9]{1,18}(?:\\.[0-9]{1,18})?)(\\s*%)?)?(?:\\s*(\\S.*))?");

    @Override
    public boolean holdsAnswers(Block block) {
        return ListedAnswer.areIn(block);
    }

    @Override
    public String expected() {
        return "put the number below the question as a list: «- 8.77 ± 0.01 hours»";
    }

    @Override
    public Answers read(Block block, QuizHead head, Reading reading) {
        List<Amount> amounts = new ArrayList<>();
        String unit = "";
        for (ListedAnswer answer : ListedAnswer.of((ItemList) block)) {
            Matcher matcher = AMOUNT.matcher(answer.words());
            boolean relative = matcher.matches() && matcher.group(3) != null;
            String own = matcher.matches() && matcher.group(4) != null ? matcher.group(4) : "";
            if (!matcher.matches() || startsLikeNumber(own)) {
                reading.error(
                        answer.at(),
                        "«" + answer.words() + "» is no number",
                        "write digits with a point: «1234.5», «5 ± 0.1», «20 ± 5% km»");
                continue;
            }
            BigDecimal value = new BigDecimal(matcher.group(1).replace('−', '-'));
            BigDecimal tolerance = matcher.group(2) == null ? BigDecimal.ZERO : new BigDecimal(matcher.group(2));
            if (relative) {
                tolerance = value.abs().multiply(tolerance).movePointLeft(2);
            }
            if (!unit.isEmpty() && !own.isEmpty() && !own.equals(unit)) {
                reading.error(
                        answer.at(),
                        "this answer is in «" + own + "», another one in «" + unit + "»",
                        "write all in one unit, which stands behind the field");
            }
            unit = unit.isEmpty() ? own : unit;
            amounts.add(new Amount(answer.mayBeRight(), value, tolerance, answer.feedback()));
        }
        if (!amounts.isEmpty() && amounts.stream().noneMatch(Amount::right)) {
            reading.error(block.position(), "no answer is right", "begin with the right one");
        }
        return new Amounts(amounts, unit);
    }

    /** «1,234» would be 1 with the unit «,234». */
    private static boolean startsLikeNumber(String unit) {
        return !unit.isEmpty() && (Character.isDigit(unit.charAt(0)) || ".,'±".indexOf(unit.charAt(0)) >= 0);
    }
}
