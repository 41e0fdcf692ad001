package dev.courseware.parse.experiment;

import dev.courseware.expression.MeasureUnit;
import dev.courseware.expression.Units;
import dev.courseware.expression.ValueText;
import dev.courseware.lab.LabKit;
import dev.courseware.lab.LabParameter;
import dev.courseware.lab.LabReading;
import dev.courseware.lab.LabStill;
import dev.courseware.model.Control;
import dev.courseware.model.Position;
import dev.courseware.model.Table;
import dev.courseware.model.Table.Align;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What a lab says in words and written numbers. */
final class LabText {
    private static final MeasureUnit SECONDS = new Units().find("s").orElse(MeasureUnit.NONE);

    private final LabKit kit;
    private final ParseContext reading;
    private final ValueText values;

    LabText(LabKit kit, ParseContext reading) {
        this.kit = kit;
        this.reading = reading;
        this.values = new ValueText(reading.decimalComma());
    }

    /** What learners set, as it is set at first. */
    List<Control> controls(Map<String, Object> settings) {
        return kit.parameters().stream()
                .map(parameter -> control(parameter, settings.get(parameter.name())))
                .toList();
    }

    private Control control(LabParameter parameter, Object start) {
        if (parameter instanceof LabParameter.Choice choice) {
            List<Control.Option> options = choice.options().entrySet().stream()
                    .map(option -> new Control.Option(option.getKey(), option.getValue()))
                    .toList();
            return new Control.Choice(choice.name(), choice.label(), options, (String) start);
        }
        if (parameter instanceof LabParameter.Switch onOff) {
            return new Control.Switch(onOff.name(), onOff.label(), (Boolean) start);
        }
        return TrialTexts.amount(((LabParameter.Amount) parameter).quantity(), (Double) start, values);
    }

    /** After which time the picture was drawn; empty at the start. */
    String when() {
        return kit.picture() == 0 ? "" : reading.word("labAfter", values.of(kit.picture(), SECONDS, true));
    }

    /** The table of results. */
    Table results(LabStill still, Position at) {
        if (kit.table().isEmpty()) {
            return TrialTexts.noTable(at);
        }
        LabKit.Comparison table = kit.table().get();
        List<LabParameter> varied = table.varied().keySet().stream()
                .map(name -> kit.parameter(name).orElseThrow())
                .toList();
        List<LabReading> shown = table.shown().stream()
                .map(name -> kit.reading(name).orElseThrow())
                .toList();
        List<RichText> head = new ArrayList<>();
        varied.forEach(parameter -> head.add(RichText.of(parameter.label())));
        shown.forEach(one -> head.add(RichText.of(one.label())));
        List<List<RichText>> rows = new ArrayList<>();
        for (LabStill.Row row : still.rows()) {
            List<RichText> cells = new ArrayList<>();
            varied.forEach(parameter ->
                    cells.add(RichText.of(said(parameter, row.settings().get(parameter.name())))));
            for (int i = 0; i < shown.size(); i++) {
                OptionalDouble value = row.readings().get(i);
                cells.add(RichText.of(
                        value.isPresent()
                                ? values.of(value.getAsDouble(), shown.get(i).unit(), false)
                                : ValueText.UNDEFINED));
            }
            rows.add(cells);
        }
        String caption = reading.word("labResults", values.of(table.seconds(), SECONDS, true));
        return new Table(RichText.of(caption), Collections.nCopies(head.size(), Align.END), head, rows, at);
    }

    private String said(LabParameter parameter, Object value) {
        if (parameter instanceof LabParameter.Choice choice) {
            return choice.options().get((String) value);
        }
        return parameter instanceof LabParameter.Amount amount
                ? values.of((Double) value, amount.quantity())
                : reading.word(Boolean.TRUE.equals(value) ? "labOn" : "labOff");
    }
}
