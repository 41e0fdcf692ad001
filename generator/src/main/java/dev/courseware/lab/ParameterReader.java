package dev.courseware.lab;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.expression.CellMistake;
import dev.courseware.expression.Mistake;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.QuantityTable;
import dev.courseware.model.Position;
import dev.courseware.source.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what can be set in a lab: {@code parameters} of its {@code lab.yml}. */
final class ParameterReader {
    private static final String KEY = "parameters";
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,39}";
    private static final int MOST = 30;

    private final Fields own;
    private final KitTexts texts;

    /** @param own the whole file */
    ParameterReader(Fields own, KitTexts texts) {
        this.own = own;
        this.texts = texts;
    }

    /** All of them; what is wrong with one is told, and it is left out. */
    List<LabParameter> read() {
        List<LabParameter> parameters = new ArrayList<>();
        Optional<Fields> all = own.mapping(KEY);
        texts.below(KEY);
        all.ifPresent(fields -> {
            for (String key : fields.keys()) {
                if (!key.matches(NAME) || key.equals("aim") || key.equals("seed")) {
                    fields.error(
                            fields.keyPosition(key),
                            "«" + key + "» is no name for a parameter",
                            "write letters, digits and _");
                }
                fields.mapping(key)
                        .flatMap(one -> parameter(key, one, fields.keyPosition(key)))
                        .ifPresent(parameters::add);
            }
            if (parameters.size() > MOST) {
                fields.error(own.keyPosition(KEY), "a lab has at most " + MOST + " parameters", "leave some out");
            }
        });
        texts.back();
        return parameters;
    }

    private Optional<LabParameter> parameter(String key, Fields fields, Position at) {
        texts.below(key);
        String label = texts.label(key, fields, at);
        boolean restarts = fields.truth("restart", false);
        Map<String, String> options = texts.texts(fields, "choices");
        texts.back();
        String start = fields.text("start", "");
        LabParameter made = null;
        if (!options.isEmpty()) {
            made = new LabParameter.Choice(key, label, restarts, options, start);
            if (!options.containsKey(start)) {
                String hint = Suggestion.didYouMean(start, options.keySet());
                fields.error(
                        fields.has("start") ? fields.position("start") : at,
                        "«" + start + "» is none of the choices of «" + key + "»",
                        hint.isEmpty() ? "start with one of " + String.join(", ", options.keySet()) : hint);
                made = null;
            }
        } else if (start.equals("true") || start.equals("false")) {
            made = new LabParameter.Switch(key, label, restarts, start.equals("true"));
        } else {
            made = amount(key, label, restarts, fields);
        }
        fields.warnOfUnknownKeys();
        return Optional.ofNullable(made);
    }

    private LabParameter amount(String key, String label, boolean restarts, Fields fields) {
        QuantityTable table = new QuantityTable(false);
        String range = fields.text("range", "");
        String step = fields.text("step", "");
        List<CellMistake> mistakes = table.add("value", label, fields.text("start", ""), range, step);
        for (CellMistake mistake : mistakes) {
            String cell = mistake.cell().name().toLowerCase(Locale.ROOT);
            tell(fields, cell, mistake.mistake());
        }
        if (!mistakes.isEmpty()) {
            return null;
        }
        Quantity read = table.quantities().get(0);
        Quantity quantity = new Quantity(key, label, read.start(), read.low(), read.high(), read.step(), read.unit());
        return new LabParameter.Amount(key, label, restarts, quantity, range, step);
    }

    private static void tell(Fields fields, String key, Mistake mistake) {
        Position place = fields.node(key)
                .map(value -> value.at(mistake.offset()))
                .orElseGet(() -> fields.keys().stream()
                        .findFirst()
                        .map(fields::keyPosition)
                        .orElse(Position.START));
        fields.error(place, key + ": " + mistake.message(), mistake.hint());
    }
}
