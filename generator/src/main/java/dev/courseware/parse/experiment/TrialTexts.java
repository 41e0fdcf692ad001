package dev.courseware.parse.experiment;

import dev.courseware.expression.AimText;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.ValueText;
import dev.courseware.model.Control;
import dev.courseware.model.Position;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ContentServices.Words;
import java.util.List;

/** What models and labs say alike. */
final class TrialTexts {
    private TrialTexts() {}

    /** A number that learners set, from the given one on. */
    static Control.Amount amount(Quantity quantity, double start, ValueText values) {
        return new Control.Amount(
                quantity.name(),
                quantity.label(),
                quantity.unit().name(),
                quantity.unit().times(),
                quantity.unit().per(),
                start,
                quantity.low(),
                quantity.high(),
                quantity.step(),
                quantity.steps(),
                values.of(start, quantity),
                values.of(quantity.low(), quantity),
                values.of(quantity.high(), quantity));
    }

    /** Says aims in words. */
    static AimText aims(boolean decimalComma, Words words) {
        return new AimText(
                decimalComma, words.word("conditionAnd"), words.word("conditionOr"), words.word("conditionNot"));
    }

    /** A table where there is nothing to compare. */
    static Table noTable(Position at) {
        return new Table(RichText.EMPTY, List.of(), List.of(), List.of(), at);
    }
}
