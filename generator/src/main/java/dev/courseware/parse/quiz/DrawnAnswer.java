package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Amount;
import dev.courseware.model.Block;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Drawn;
import dev.courseware.model.inline.Inline;
import dev.courseware.parse.inline.DrawnNumbers;
import dev.courseware.parse.inline.DrawnNumbers.Place;
import dev.courseware.parse.inline.ParseContext;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A number to be answered that follows from those that are drawn: {@code - {= n * a as %} ± 0.1 %}. What is shown of it may be
 * rounded; where no tolerance is given, whoever writes what is shown is right.
 *
 * @param place where it stands in the question
 * @param behind what follows it
 */
record DrawnAnswer(boolean right, Place place, BehindNumber behind, List<Block> feedback) {
    private static final MathContext EXACT = new MathContext(15);
    /** Of numbers that are shown as powers of ten, with four digits. */
    private static final double FOUR_DIGITS = 0.0005;

    /** Reads an answer that begins with a drawn number; one that can't be read is reported. */
    static Optional<DrawnAnswer> read(ListedAnswer answer, DrawnNumbers numbers, ParseContext reading) {
        Prose prose = (Prose) answer.text().get(0);
        Drawn drawn = first(prose).orElseThrow();
        Place place = numbers.place(drawn.place());
        String written = NumberText.withoutTex(
                prose.text().strip().substring(drawn.written().length()));
        String unit = place.unit().name();
        Optional<BehindNumber> behind = BehindNumber.read(written, NumberText.plain(written), unit)
                .filter(found ->
                        found.unit().isEmpty() || unit.isEmpty() || found.unit().equals(unit));
        if (behind.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answer.at(),
                    "«" + written.strip() + "» is no tolerance or unit of «" + drawn.written() + "»",
                    "write «" + drawn.written() + " ± 0.1" + (unit.isEmpty() ? "" : " " + unit) + "»");
        } else if (place.bySize()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    answer.at(),
                    "«" + drawn.written() + "» doesn't say in which unit it is answered",
                    "add one, such as «as ms»");
        } else {
            return behind.map(found -> new DrawnAnswer(answer.mayBeRight(), place, found, answer.feedback()));
        }
        return Optional.empty();
    }

    /** The drawn number with which an answer begins, if it does. */
    static Optional<Drawn> first(ListedAnswer answer) {
        return answer.text().size() == 1 && answer.text().get(0) instanceof Prose prose
                ? first(prose)
                : Optional.empty();
    }

    private static Optional<Drawn> first(Prose prose) {
        List<Inline> pieces = prose.content().strip().pieces();
        return pieces.isEmpty() || !(pieces.get(0) instanceof Drawn drawn) ? Optional.empty() : Optional.of(drawn);
    }

    /** The unit in which it is answered, or empty. */
    String unit() {
        return behind.unit().isEmpty() ? place.unit().name() : behind.unit();
    }

    Amount at(int draw, DrawnNumbers numbers) {
        double number = place.unit().fromBase(place.values().get(draw));
        BigDecimal value = new BigDecimal(number).round(EXACT);
        String shown = numbers.number(place, draw);
        Amount amount = behind.amount(right, value, shown, feedback);
        if (behind.tolerance().isPresent()) {
            return amount;
        }
        return new Amount(right, value, rounding(value, shown), shown, "", feedback);
    }

    /** How far what is shown may be from the value. */
    private static BigDecimal rounding(BigDecimal value, String shown) {
        int sign = Math.max(shown.indexOf('.'), shown.indexOf(','));
        int decimals = sign < 0 ? 0 : shown.length() - sign - 1;
        if (shown.indexOf('×') >= 0) {
            return value.abs().multiply(BigDecimal.valueOf(FOUR_DIGITS));
        }
        boolean exact = value.stripTrailingZeros().scale() <= decimals;
        return exact ? BigDecimal.ZERO : new BigDecimal("0.5").movePointLeft(decimals);
    }
}
