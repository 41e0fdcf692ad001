package dev.courseware.lab;

import dev.courseware.expression.CellMistake;
import dev.courseware.expression.MeasureUnit;
import dev.courseware.expression.QuantityTable;
import dev.courseware.expression.Units;
import dev.courseware.model.Position;
import dev.courseware.source.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a lab's {@code lab.yml}, with its texts in the course's language. Tells all mistakes; what remains is usable. */
final class KitReader {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*([\\p{L}µ]*)");
    /** Of a run that the build makes. */
    static final int MOST_STEPS = 100_000;

    private static final double LEAST_TICK = 0.001;
    private static final double LONGEST = 1e9;
    private static final int LARGEST_SEED = 999;

    private final String name;
    private final Fields own;
    private final KitTexts texts;

    KitReader(String name, Fields own, Optional<Fields> translation) {
        this.name = name;
        this.own = own;
        this.texts = new KitTexts(translation);
    }

    /** @param page both scripts for browsers */
    LabKit read(String page) {
        String title = texts.text(own, "title");
        String description = texts.text(own, "description");
        if (title.isEmpty() || description.isEmpty()) {
            String missing = title.isEmpty() ? "title" : "description";
            own.error(
                    own.has(missing) ? own.keyPosition(missing) : Position.START,
                    "this lab has no " + missing,
                    "write «" + missing + ": …»");
        }
        double tick = time("tick", 0.1);
        double most = MOST_STEPS * tick;
        if (tick < LEAST_TICK) {
            own.error(own.position("tick"), "a tick is at least 1 ms", "write «tick: 100 ms»");
        }
        double pace = number("pace", 1);
        double pause = time("pause", 0);
        double picture = time("picture", 0);
        if (picture > most) {
            own.error(
                    own.position("picture"),
                    "this is after more than " + MOST_STEPS + " steps",
                    "draw it earlier, or let a tick be longer");
        }
        int seed = own.number("seed", 1, LARGEST_SEED, OptionalInt.of(1)).orElse(1);
        double step = Math.max(tick, LEAST_TICK);
        List<LabParameter> parameters = new ParameterReader(own, texts).read();
        List<LabReading> readings = readings();
        Map<String, String> actions = labels("actions");
        Map<String, String> log = texts.texts(own, "log");
        Map<String, String> words = texts.texts(own, "words");
        Optional<LabKit.Comparison> table = own.mapping("table")
                .flatMap(fields ->
                        new ComparisonReader(parameters, readings, step).read(fields, own.keyPosition("table")));
        own.warnOfUnknownKeys();
        texts.tellUnknown();
        return new LabKit(
                name,
                title,
                description,
                step,
                pace,
                pause,
                picture,
                seed,
                parameters,
                readings,
                actions,
                log,
                words,
                table,
                page);
    }

    private List<LabReading> readings() {
        List<LabReading> readings = new ArrayList<>();
        texts.below("readings");
        own.mapping("readings").ifPresent(all -> {
            for (String key : all.keys()) {
                all.mapping(key).ifPresent(fields -> {
                    texts.below(key);
                    String label = texts.label(key, fields, all.keyPosition(key));
                    texts.back();
                    readings.add(new LabReading(key, label, unit(fields)));
                    fields.warnOfUnknownKeys();
                });
            }
        });
        texts.back();
        if (readings.isEmpty()) {
            own.error(
                    own.has("readings") ? own.keyPosition("readings") : Position.START,
                    "this lab has no readings",
                    "write «readings:» and below it names with labels, as its model's readings gives them");
        }
        return readings;
    }

    /** The unit is read as one of an amount, so that a word of the author's own may be one. */
    private static MeasureUnit unit(Fields fields) {
        String written = fields.text("unit", "");
        if (written.isEmpty()) {
            return MeasureUnit.NONE;
        }
        QuantityTable table = new QuantityTable(false);
        List<CellMistake> mistakes =
                table.add("value", "value", "0 " + written, "0 " + written + "..1 " + written, "1 " + written);
        if (!mistakes.isEmpty()) {
            fields.error(
                    fields.position("unit"),
                    "«" + written + "» is no unit",
                    mistakes.get(0).mistake().hint());
            return MeasureUnit.NONE;
        }
        return table.quantities().get(0).unit();
    }

    private Map<String, String> labels(String key) {
        Map<String, String> labels = new LinkedHashMap<>();
        texts.below(key);
        own.mapping(key)
                .ifPresent(all -> all.keys()
                        .forEach(one -> all.mapping(one).ifPresent(fields -> {
                            texts.below(one);
                            labels.put(one, texts.label(one, fields, all.keyPosition(one)));
                            texts.back();
                            fields.warnOfUnknownKeys();
                        })));
        texts.back();
        return labels;
    }

    private double time(String key, double otherwise) {
        return time(own, key, otherwise);
    }

    /** A length of time, in seconds. */
    static double time(Fields fields, String key, double otherwise) {
        String written = fields.text(key, "");
        if (written.isEmpty()) {
            return otherwise;
        }
        Matcher time = TIME.matcher(written);
        if (time.matches()) {
            Optional<MeasureUnit> unit = new Units().find(time.group(2));
            double value = unit.map(found -> found.toBase(Double.parseDouble(time.group(1))))
                    .orElse(-1.0);
            boolean seconds =
                    unit.isPresent() && unit.get().dimension().powers().equals(Map.of("s", 1));
            if (seconds && value <= LONGEST || value == 0) {
                return value;
            }
        }
        fields.error(
                fields.position(key),
                "«" + key + "» takes a time such as 100 ms or 12 s, at most " + (long) LONGEST + " s",
                "");
        return otherwise;
    }

    private double number(String key, double otherwise) {
        String written = own.text(key, "");
        if (written.isEmpty()) {
            return otherwise;
        }
        if (written.matches("[0-9]{1,5}(\\.[0-9]{1,6})?") && Double.parseDouble(written) > 0) {
            return Double.parseDouble(written);
        }
        own.error(own.position(key), "«" + key + "» takes a number above 0", "");
        return otherwise;
    }
}
