package dev.courseware.parse.experiment;

import dev.courseware.expression.Aim;
import dev.courseware.expression.AimText;
import dev.courseware.expression.Formulas;
import dev.courseware.expression.FormulasReader;
import dev.courseware.expression.MeasureUnit;
import dev.courseware.expression.Mistake;
import dev.courseware.expression.ProgramText;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.QuantityTable;
import dev.courseware.expression.ReadFormulas;
import dev.courseware.lab.LabKit;
import dev.courseware.lab.LabParameter;
import dev.courseware.lab.LabReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is to be reached in a lab: a condition over its readings and parameters. */
final class LabAims {
    private static final String BEGIN = "aim ";

    private final LabKit kit;
    private final AimText words;
    /** Choices are compared by number, equal words by equal ones. */
    private final Map<String, Integer> keys = new LinkedHashMap<>();

    LabAims(LabKit kit, AimText words) {
        this.kit = kit;
        this.words = words;
        for (LabParameter parameter : kit.parameters()) {
            if (parameter instanceof LabParameter.Choice choice) {
                choice.options().keySet().forEach(key -> keys.putIfAbsent(key, keys.size()));
            }
        }
    }

    /**
     * An aim that was read.
     *
     * @param label in words
     * @param data for the page: {@code label}, {@code names} in the order of the program's quantities, {@code keys} of
     *     choices by number, {@code program}
     */
    record Read(String label, Map<String, Object> data) {}

    /** @param mistakes gets what is wrong, by its place in the text */
    Optional<Read> read(String text, List<Mistake> mistakes) {
        QuantityTable units = new QuantityTable(false);
        List<Quantity> quantities = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Quantity> known : known().entrySet()) {
            if (Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(known.getKey()) + "(?![\\p{L}\\p{N}_])")
                    .matcher(text)
                    .find()) {
                quantities.add(known.getValue());
                names.add(known.getKey());
                learn(units, known.getValue().unit(), names.size());
            }
        }
        ReadFormulas read = FormulasReader.read(BEGIN + text + "\n", quantities, units.units());
        for (Mistake mistake : read.mistakes()) {
            int offset = Math.max(0, mistake.offset() - BEGIN.length());
            String hint =
                    mistake.hint().isEmpty() || quantities.isEmpty() ? "an aim compares " + all() : mistake.hint();
            mistakes.add(new Mistake(Math.min(offset, text.length()), mistake.length(), mistake.message(), hint));
        }
        if (read.formulas().isEmpty() || !mistakes.isEmpty()) {
            return Optional.empty();
        }
        Formulas formulas = read.formulas().get();
        if (formulas.aims().size() != 1 || formulas.aims().get(0).kind() != Aim.Kind.HOLDS || formulas.random()) {
            mistakes.add(new Mistake(
                    0,
                    text.length(),
                    "this is no aim of a lab",
                    "write a condition such as lost == 0 and killed >= 2"));
            return Optional.empty();
        }
        Aim aim = formulas.aims().get(0);
        String label = aim.label().isEmpty() ? words.condition(aim, formulas) : aim.label();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", label);
        data.put("names", names);
        data.put("keys", keys);
        data.put("program", ProgramText.of(formulas, 1));
        return Optional.of(new Read(label, data));
    }

    private String all() {
        return String.join(", ", known().keySet());
    }

    /** A unit is known to formulas once it was read beside a number. */
    private static void learn(QuantityTable units, MeasureUnit unit, int number) {
        if (!unit.name().isEmpty()) {
            String name = unit.name();
            units.add("q" + number, name, "0 " + name, "0 " + name + "..1 " + name, "1 " + name);
        }
    }

    private Map<String, Quantity> known() {
        Map<String, Quantity> known = new LinkedHashMap<>();
        for (LabReading reading : kit.readings()) {
            known.put(reading.name(), quantity(reading.name(), reading.label(), reading.unit()));
        }
        Map<String, String> options = new HashMap<>();
        for (LabParameter parameter : kit.parameters()) {
            if (parameter instanceof LabParameter.Amount amount) {
                known.putIfAbsent(parameter.name(), amount.quantity());
            } else {
                known.putIfAbsent(parameter.name(), quantity(parameter.name(), parameter.label(), MeasureUnit.NONE));
            }
            if (parameter instanceof LabParameter.Choice choice) {
                options.putAll(choice.options());
            }
        }
        options.forEach((key, label) -> {
            if (key.matches("[A-Za-z][A-Za-z0-9_]*")) {
                known.putIfAbsent(key, quantity(key, label, MeasureUnit.NONE));
            }
        });
        return known;
    }

    private static Quantity quantity(String name, String label, MeasureUnit unit) {
        return new Quantity(name, label, 0, 0, 1, 1, unit);
    }
}
