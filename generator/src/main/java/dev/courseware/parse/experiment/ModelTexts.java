package dev.courseware.parse.experiment;

import dev.courseware.expression.Aim;
import dev.courseware.expression.ChosenValues;
import dev.courseware.expression.Formulas;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.Reading;
import dev.courseware.expression.State;
import dev.courseware.expression.Trial;
import dev.courseware.expression.ValueText;
import dev.courseware.model.Control;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Position;
import dev.courseware.model.Table;
import dev.courseware.model.Table.Align;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ContentServices.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a model says in words and written numbers. */
final class ModelTexts {
    private final Formulas formulas;
    private final Trial trial;
    private final ValueText values;
    private final Words words;

    ModelTexts(Formulas formulas, Trial trial, boolean decimalComma, Words words) {
        this.formulas = formulas;
        this.trial = trial;
        this.values = new ValueText(decimalComma);
        this.words = words;
    }

    ValueText values() {
        return values;
    }

    String word(String name, Object... places) {
        return words.word(name, places);
    }

    List<Control.Amount> quantities() {
        return formulas.quantities().stream()
                .map(quantity -> TrialTexts.amount(quantity, quantity.start(), values))
                .toList();
    }

    List<FormulaModel.Reading> readings() {
        State start = trial.start();
        return IntStream.range(0, formulas.readings().size())
                .mapToObj(i -> {
                    Reading reading = formulas.readings().get(i);
                    String shown = values.of(start.readings()[i], reading);
                    return new FormulaModel.Reading(reading.name(), reading.label(), shown);
                })
                .toList();
    }

    List<FormulaModel.Aim> aims() {
        List<FormulaModel.Aim> aims = new ArrayList<>();
        for (int i = 0; i < formulas.aims().size(); i++) {
            aims.add(new FormulaModel.Aim(
                    text(formulas.aims().get(i)), trial.start().aims().get(i)));
        }
        return aims;
    }

    private String text(Aim aim) {
        if (!aim.label().isEmpty()) {
            return aim.label();
        }
        String condition = TrialTexts.aims(values.decimalComma(), words).condition(aim, formulas);
        if (aim.kind() == Aim.Kind.HOLDS) {
            return condition;
        }
        String word = aim.kind() == Aim.Kind.SMALLEST ? "aimSmallest" : "aimLargest";
        return words.word(word, formulas.quantities().get(aim.quantity()).label(), condition);
    }

    /** Some states side by side; without rows where there is nothing to compare. */
    Table values(Position at) {
        ChosenValues chosen = trial.chosen();
        if (chosen.rows().isEmpty()) {
            return TrialTexts.noTable(at);
        }
        Quantity swept = formulas.quantities().get(chosen.quantity());
        List<RichText> head = new ArrayList<>(List.of(RichText.of(swept.label())));
        formulas.readings().forEach(reading -> head.add(RichText.of(reading.label())));
        List<List<RichText>> rows = new ArrayList<>();
        for (ChosenValues.Row row : chosen.rows()) {
            List<RichText> cells = new ArrayList<>(List.of(RichText.of(values.of(row.value(), swept))));
            for (int i = 0; i < row.readings().length; i++) {
                cells.add(RichText.of(
                        values.of(row.readings()[i], formulas.readings().get(i))));
            }
            rows.add(cells);
        }
        return new Table(caption(swept), Collections.nCopies(head.size(), Align.END), head, rows, at);
    }

    private RichText caption(Quantity swept) {
        String others = formulas.quantities().stream()
                .filter(quantity -> quantity != swept)
                .map(quantity -> quantity.label() + " = " + values.of(quantity.start(), quantity))
                .collect(Collectors.joining(", "));
        return RichText.of(others.isEmpty() ? "" : words.word("valuesWith", others));
    }
}
