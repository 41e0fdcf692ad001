package dev.courseware.lab;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.expression.CellMistake;
import dev.courseware.expression.MeasureUnit;
import dev.courseware.expression.Mistake;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.QuantityTable;
import dev.courseware.expression.Units;
import dev.courseware.model.Position;
import dev.courseware.source.Fields;
import dev.courseware.source.YamlNode;
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
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,39}";
    private static final int MOST = 30;
    /** Rows of a table. */
    private static final int MOST_CASES = 24;

    private static final int MOST_STEPS = 100_000;
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
        if (tick < 0.001) {
            own.error(own.position("tick"), "a tick is at least 1 ms", "write «tick: 100 ms»");
        }
        double pace = number("pace", 1);
        double picture = time("picture", 0);
        if (picture > most) {
            own.error(
                    own.position("picture"),
                    "this is after more than " + MOST_STEPS + " steps",
                    "draw it earlier, or let a tick be longer");
        }
        int seed = own.number("seed", 1, LARGEST_SEED, OptionalInt.of(1)).orElse(1);
        List<LabParameter> parameters = parameters();
        List<LabReading> readings = readings();
        Map<String, String> actions = labels("actions");
        Map<String, String> log = texts.texts(own, "log");
        Map<String, String> words = texts.texts(own, "words");
        LabKit kit = new LabKit(
                name,
                title,
                description,
                Math.max(tick, 0.001),
                pace,
                picture,
                seed,
                parameters,
                readings,
                actions,
                log,
                words,
                Optional.empty(),
                page);
        Optional<LabKit.Comparison> table = own.mapping("table").flatMap(fields -> table(fields, kit));
        own.warnOfUnknownKeys();
        texts.tellUnknown();
        return new LabKit(
                name,
                title,
                description,
                kit.tick(),
                pace,
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

    private List<LabParameter> parameters() {
        List<LabParameter> parameters = new ArrayList<>();
        Optional<Fields> all = own.mapping("parameters");
        texts.below("parameters");
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
                fields.error(
                        own.keyPosition("parameters"), "a lab has at most " + MOST + " parameters", "leave some out");
            }
        });
        texts.back();
        return parameters;
    }

    private Optional<LabParameter> parameter(String key, Fields fields, Position at) {
        texts.below(key);
        String label = label(key, fields, at);
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
            String cell = mistake.cell().name().toLowerCase(java.util.Locale.ROOT);
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
        YamlNode value = fields.node(key).orElse(null);
        Position at = value == null ? Position.START : value.position();
        int quote = value instanceof YamlNode.Scalar scalar && !scalar.plain() ? 1 : 0;
        Position place = value == null
                ? fields.keys().stream().findFirst().map(fields::keyPosition).orElse(Position.START)
                : new Position(at.line(), at.column() + quote + mistake.offset());
        fields.error(place, key + ": " + mistake.message(), mistake.hint());
    }

    private String label(String key, Fields fields, Position at) {
        String label = texts.text(fields, "label");
        if (label.isEmpty()) {
            fields.error(at, "«" + key + "» has no label", "write «" + key + ": {label: What learners read}»");
            return key;
        }
        return label;
    }

    private List<LabReading> readings() {
        List<LabReading> readings = new ArrayList<>();
        texts.below("readings");
        own.mapping("readings").ifPresent(all -> {
            for (String key : all.keys()) {
                all.mapping(key).ifPresent(fields -> {
                    texts.below(key);
                    String label = label(key, fields, all.keyPosition(key));
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
                            labels.put(one, label(one, fields, all.keyPosition(one)));
                            texts.back();
                            fields.warnOfUnknownKeys();
                        })));
        texts.back();
        return labels;
    }

    private Optional<LabKit.Comparison> table(Fields fields, LabKit kit) {
        Map<String, List<Object>> varied = new LinkedHashMap<>();
        fields.mapping("vary").ifPresent(vary -> {
            for (String key : vary.keys()) {
                Optional<LabParameter> parameter = kit.parameter(key);
                if (parameter.isEmpty()) {
                    String hint = Suggestion.didYouMean(
                            key,
                            kit.parameters().stream().map(LabParameter::name).toList());
                    vary.error(vary.keyPosition(key), "this lab has no parameter «" + key + "»", hint);
                    continue;
                }
                List<Object> values = new ArrayList<>();
                for (String text : vary.texts(key, List.of())) {
                    LabParameter.Value value = parameter.get().read(text);
                    value.mistakes()
                            .forEach(mistake -> vary.error(vary.position(key), mistake.message(), mistake.hint()));
                    value.value().ifPresent(values::add);
                }
                varied.put(key, values);
            }
        });
        double seconds = time(fields, "run", 60);
        List<String> shown = fields.texts("show", List.of());
        for (String reading : shown) {
            if (kit.reading(reading).isEmpty()) {
                String hint = Suggestion.didYouMean(
                        reading, kit.readings().stream().map(LabReading::name).toList());
                fields.error(fields.position("show"), "this lab has no reading «" + reading + "»", hint);
            }
        }
        if (seconds > MOST_STEPS * kit.tick()) {
            fields.error(
                    fields.position("run"),
                    "this is longer than " + MOST_STEPS + " steps",
                    "run it for less, or let a tick be longer");
        }
        fields.warnOfUnknownKeys();
        LabKit.Comparison table = new LabKit.Comparison(
                varied,
                seconds,
                shown.stream().filter(one -> kit.reading(one).isPresent()).toList());
        if (varied.isEmpty() || varied.size() > 2 || shown.isEmpty()) {
            fields.error(
                    own.keyPosition("table"),
                    "a table varies one or two parameters and shows readings",
                    "write «vary: {nodes: [1, 2, 3]}» and «show: [available]»");
            return Optional.empty();
        }
        if (table.cases().size() > MOST_CASES) {
            fields.error(
                    own.keyPosition("table"),
                    "this table has " + table.cases().size() + " rows, at most " + MOST_CASES + " are computed",
                    "vary by fewer values");
            return Optional.empty();
        }
        return Optional.of(table);
    }

    private double time(String key, double otherwise) {
        return time(own, key, otherwise);
    }

    private static double time(Fields fields, String key, double otherwise) {
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
