package dev.courseware.lab;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Position;
import dev.courseware.source.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is compared where a lab can't be played: {@code table} of its {@code lab.yml}. */
final class ComparisonReader {
    /** Rows of a table. */
    private static final int MOST_CASES = 24;

    private final Map<String, LabParameter> parameters = new LinkedHashMap<>();
    private final Set<String> readings = new LinkedHashSet<>();
    private final double tick;

    /** @param tick simulated seconds of a step */
    ComparisonReader(List<LabParameter> parameters, List<LabReading> readings, double tick) {
        parameters.forEach(parameter -> this.parameters.put(parameter.name(), parameter));
        readings.forEach(reading -> this.readings.add(reading.name()));
        this.tick = tick;
    }

    /**
     * A table.
     *
     * @param at where it begins
     * @return empty after mistakes because of which there can be none, which are told
     */
    Optional<LabKit.Comparison> read(Fields fields, Position at) {
        Map<String, List<Object>> varied = new LinkedHashMap<>();
        fields.mapping("vary").ifPresent(vary -> {
            for (String key : vary.keys()) {
                LabParameter parameter = parameters.get(key);
                if (parameter == null) {
                    String hint = Suggestion.didYouMean(key, parameters.keySet());
                    vary.error(vary.keyPosition(key), "this lab has no parameter «" + key + "»", hint);
                    continue;
                }
                List<Object> values = new ArrayList<>();
                for (String text : vary.texts(key, List.of())) {
                    LabParameter.Value value = parameter.read(text);
                    value.mistakes()
                            .forEach(mistake -> vary.error(vary.position(key), mistake.message(), mistake.hint()));
                    value.value().ifPresent(values::add);
                }
                varied.put(key, values);
            }
        });
        double seconds = KitReader.time(fields, "run", 60);
        List<String> shown = fields.texts("show", List.of());
        for (String reading : shown) {
            if (!readings.contains(reading)) {
                String hint = Suggestion.didYouMean(reading, readings);
                fields.error(fields.position("show"), "this lab has no reading «" + reading + "»", hint);
            }
        }
        if (seconds > KitReader.MOST_STEPS * tick) {
            fields.error(
                    fields.position("run"),
                    "this is longer than " + KitReader.MOST_STEPS + " steps",
                    "run it for less, or let a tick be longer");
        }
        fields.warnOfUnknownKeys();
        LabKit.Comparison table = new LabKit.Comparison(
                varied, seconds, shown.stream().filter(readings::contains).toList());
        if (varied.isEmpty() || varied.size() > 2 || shown.isEmpty()) {
            fields.error(
                    at,
                    "a table varies one or two parameters and shows readings",
                    "write «vary: {nodes: [1, 2, 3]}» and «show: [available]»");
            return Optional.empty();
        }
        if (table.cases().size() > MOST_CASES) {
            fields.error(
                    at,
                    "this table has " + table.cases().size() + " rows, at most " + MOST_CASES + " are computed",
                    "vary by fewer values");
            return Optional.empty();
        }
        return Optional.of(table);
    }
}
