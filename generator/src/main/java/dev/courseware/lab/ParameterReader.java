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
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what can be set in a lab: {@code parameters} of its {@code lab.yml}. */
final class ParameterReader {
    private static final String KEY = "parameters";
    private static final String NEEDS = "needs";
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
        all.ifPresent(fields -> parameters.forEach(parameter ->
                fields.mapping(parameter.name()).ifPresent(one -> checkNeeds(parameter, one, parameters))));
        return parameters;
    }

    private static Map<String, String> needs(Fields fields) {
        Map<String, String> needs = new TreeMap<>();
        fields.mapping(NEEDS)
                .ifPresent(others -> others.keys().forEach(other -> needs.put(other, others.text(other, ""))));
        return needs;
    }

    private static void checkNeeds(LabParameter parameter, Fields fields, List<LabParameter> all) {
        Map<String, LabParameter.Choice> choices = all.stream()
                .filter(LabParameter.Choice.class::isInstance)
                .map(LabParameter.Choice.class::cast)
                .collect(Collectors.toMap(LabParameter::name, choice -> choice));
        parameter.effect().needs().forEach((other, option) -> {
            LabParameter.Choice choice = choices.get(other);
            if (choice == null || other.equals(parameter.name())) {
                fields.error(
                        fields.keyPosition(NEEDS),
                        "«" + parameter.name() + "» needs «" + other + "», which is no other parameter with choices",
                        "name one that has choices, and one of these: «needs: {plan: own}»");
            } else if (!choice.options().containsKey(option)) {
                fields.error(
                        fields.keyPosition(NEEDS),
                        "«" + option + "» is none of the choices of «" + other + "»",
                        "write one of " + String.join(", ", choice.options().keySet()));
            }
        });
    }

    private Optional<LabParameter> parameter(String key, Fields fields, Position at) {
        texts.below(key);
        String label = texts.label(key, fields, at);
        LabParameter.Effect effect = new LabParameter.Effect(fields.truth("restart", false), needs(fields));
        Map<String, String> options = texts.texts(fields, "choices");
        texts.back();
        String start = fields.text("start", "");
        LabParameter made = null;
        if (!options.isEmpty()) {
            made = new LabParameter.Choice(key, label, effect, options, start);
            if (!options.containsKey(start)) {
                String hint = Suggestion.didYouMean(start, options.keySet());
                fields.error(
                        fields.has("start") ? fields.position("start") : at,
                        "«" + start + "» is none of the choices of «" + key + "»",
                        hint.isEmpty() ? "start with one of " + String.join(", ", options.keySet()) : hint);
                made = null;
            }
        } else if (start.equals("true") || start.equals("false")) {
            made = new LabParameter.Switch(key, label, effect, start.equals("true"));
        } else {
            made = amount(key, label, effect, fields);
        }
        fields.warnOfUnknownKeys();
        return Optional.ofNullable(made);
    }

    private LabParameter amount(String key, String label, LabParameter.Effect effect, Fields fields) {
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
        return new LabParameter.Amount(key, label, effect, quantity, range, step);
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
