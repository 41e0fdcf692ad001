package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Objective;
import dev.courseware.model.Position;
import dev.courseware.model.SourceValue;
import dev.courseware.model.ThemeNames;
import dev.courseware.model.dialog.Picture;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a YAML mapping key by key. A value of the wrong type is an error, a key that nobody asked for a warning. Both
 * are reported at their position and reading continues, so that an author sees all of them at once.
 */
public final class Fields {
    /** Months and days may be written without a leading zero. */
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");

    private static final Pattern MINUTES = Pattern.compile("([0-9]{1,6})\\s*(?:m|min|mins|minute|minutes)\\.?");

    private final String path;
    private final Diagnostics diagnostics;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Fields(YamlNode.Mapping mapping, String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
        mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    /**
     * Reads YAML that stands within another text.
     *
     * @param places where in the file a place of the YAML is, whose lines and columns begin with 1
     * @return empty if there is none, or if it can't be read, which is reported
     */
    public static Optional<Fields> read(
            String yaml, String path, UnaryOperator<Position> places, Diagnostics diagnostics) {
        return YamlReader.read(yaml, path, places, diagnostics).map(found -> new Fields(found, path, diagnostics));
    }

    /** A key's value; empty if there is none. */
    public Optional<YamlNode> node(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value).filter(node -> !isNull(node));
    }

    /** The keys that a reader has asked for so far. */
    List<String> known() {
        return List.copyOf(known);
    }

    /** Whether a key is written, with or without a value. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** A string. */
    public String text(String key, String otherwise) {
        YamlNode node = node(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().strip();
        }
        wrongType(key, node, "text");
        return otherwise;
    }

    /** A string, or a list of strings. */
    public List<String> texts(String key, List<String> otherwise) {
        YamlNode node = node(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return List.of(scalar.text().strip());
        }
        if (!(node instanceof YamlNode.Sequence sequence)) {
            wrongType(key, node, "a list of texts");
            return otherwise;
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Scalar scalar) {
                texts.add(scalar.text().strip());
            } else {
                wrongType(key, item, "text for each item");
            }
        }
        return texts;
    }

    /**
     * What learners will be able to do, each perhaps with a name, {@code Compute the availability of parts {#parts}}. A
     * name that is given twice, or that the theme needs, is told and left out.
     */
    List<Objective> objectives(String key, List<Objective> otherwise) {
        List<String> texts = texts(key, null);
        if (texts == null) {
            return otherwise;
        }
        List<Objective> objectives = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (YamlNode item : node(key).map(Fields::scalars).orElse(List.of())) {
            Objective objective = Objective.of(texts.get(objectives.size()), item.position());
            String id = objective.id();
            if (!id.isEmpty() && (ThemeNames.isThemes(id) || !names.add(id))) {
                String why = ThemeNames.isThemes(id) ? "is one that the theme needs" : "is given to two objectives";
                error(item.position(), "the name «" + id + "» " + why, "choose another one");
                objective = objective.unnamed();
            }
            objectives.add(objective);
        }
        return objectives;
    }

    private static List<YamlNode> scalars(YamlNode node) {
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        return items.stream().filter(YamlNode.Scalar.class::isInstance).toList();
    }

    /** The position of a value; {@link Position#START} if the key is missing. */
    public Position position(String key) {
        return node(key).map(YamlNode::position).orElse(Position.START);
    }

    /** A string, or a list of strings, each with its position. */
    List<SourceValue> written(String key, List<SourceValue> otherwise) {
        YamlNode node = node(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        List<SourceValue> texts = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar scalar) {
                texts.add(new SourceValue(scalar.text().strip(), path, item.position()));
            } else {
                wrongType(key, item, "text, or a list of texts");
            }
        }
        return texts;
    }

    /** One text with its place; of a list, which is told, what else it held would be shown nowhere. */
    Optional<SourceValue> one(String key) {
        return text(key, "").isEmpty()
                ? Optional.empty()
                : written(key, List.of()).stream().findFirst();
    }

    /** A date, {@code 2026-01-31}, which means its start in UTC, or a point in time with an offset. */
    Optional<Instant> moment(String key, Optional<Instant> otherwise) {
        YamlNode node = node(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().strip();
            try {
                Matcher day = DAY.matcher(text);
                Instant moment = day.matches()
                        ? LocalDate.of(number(day, 1), number(day, 2), number(day, 3))
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                        : OffsetDateTime.parse(text).toInstant();
                int year = moment.atOffset(ZoneOffset.UTC).getYear();
                if (year > 0 && year < 10_000) {
                    return Optional.of(moment.truncatedTo(ChronoUnit.SECONDS));
                }
            } catch (DateTimeException e) {
                // Reported below, like a list or mapping.
            }
        }
        wrongType(key, node, "a date such as 2026-01-31, or 2026-01-31T09:30:00+01:00");
        return otherwise;
    }

    private static int number(Matcher day, int part) {
        return Integer.parseInt(day.group(part));
    }

    /** A whole number. */
    public OptionalInt number(String key, int least, int most, OptionalInt otherwise) {
        return number(key, least, most, otherwise, written -> "");
    }

    /** @param hint how to mend what was written instead of a number */
    OptionalInt number(String key, int least, int most, OptionalInt otherwise, UnaryOperator<String> hint) {
        YamlNode node = node(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        String told = "";
        if (node instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().strip();
            try {
                Matcher minutes = MINUTES.matcher(text);
                int value = Integer.parseInt(key.equals("minutes") && minutes.matches() ? minutes.group(1) : text);
                if (value >= least && value <= most) {
                    return OptionalInt.of(value);
                }
            } catch (NumberFormatException e) {
                // Reported below, like a number out of range.
            }
            told = hint.apply(text);
        }
        wrongType(key, node, "a whole number from " + least + " to " + most, told);
        return otherwise;
    }

    /** Yes or no. */
    public boolean truth(String key, boolean otherwise) {
        YamlNode node = node(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on":
                    return true;
                case "false", "no", "off":
                    return false;
                default:
                    break;
            }
        }
        wrongType(key, node, "true or false");
        return otherwise;
    }

    /** One of a few words. */
    String choice(String key, List<String> words, String otherwise) {
        YamlNode node = node(key).orElse(null);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            if (words.contains(scalar.text())) {
                return scalar.text();
            }
            error(
                    node.position(),
                    "«" + scalar.text() + "» is not a value of «" + key + "», which takes " + String.join(", ", words),
                    Suggestion.didYouMean(scalar.text(), words));
            return otherwise;
        }
        wrongType(key, node, "one of " + String.join(", ", words));
        return otherwise;
    }

    /** A nested mapping, read key by key in turn. */
    public Optional<Fields> mapping(String key) {
        YamlNode node = node(key).orElse(null);
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, path, diagnostics));
        }
        if (node != null) {
            wrongType(key, node, "lines of the form «key: value»");
        }
        return Optional.empty();
    }

    /** What is read where nothing is written. */
    Fields empty() {
        return new Fields(new YamlNode.Mapping(List.of(), Position.START), path, diagnostics);
    }

    /** An image's path, with the position that names it. */
    Optional<Picture> picture(String key) {
        String written = text(key, "");
        return written.isEmpty()
                ? Optional.empty()
                : node(key).map(node -> new Picture(written, path, node.position()));
    }

    /** The position of a key that is present. */
    public Position keyPosition(String key) {
        return entries.get(key).key().position();
    }

    /** The keys in source order, for a mapping whose keys are the author's own. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Reports a value that makes no sense. */
    public void error(Position at, String message, String hint) {
        diagnostics.report(CoreRule.SETTING_VALUE, path, at.line(), at.column(), message, hint);
    }

    /** Reports the keys that were never asked for; to be called after everything was read. */
    public void warnOfUnknownKeys() {
        for (YamlNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                Position at = entry.key().position();
                diagnostics.once(
                        "unknown key " + key + known,
                        CoreRule.KEY_UNKNOWN,
                        path,
                        at.line(),
                        at.column(),
                        "the key «" + key + "» is not known here",
                        instead(key));
            }
        }
    }

    private String instead(String key) {
        String near = Suggestion.didYouMean(key, known);
        Optional<String> foreign = known.contains("prerequisites") ? ForeignKeys.instead(key) : Optional.empty();
        return foreign.orElse(near.isEmpty() ? "known keys: " + String.join(", ", known) : near);
    }

    private void wrongType(String key, YamlNode node, String expected) {
        boolean text = !(node instanceof YamlNode.Scalar) && expected.startsWith("text");
        wrongType(key, node, expected, text ? "if it is text, put it into quotes: '…'" : "");
    }

    private void wrongType(String key, YamlNode node, String expected, String hint) {
        String found;
        if (node instanceof YamlNode.Scalar scalar) {
            found = "«" + (scalar.text().length() > 40 ? scalar.text().substring(0, 40) + "…" : scalar.text()) + "»";
        } else {
            found = node instanceof YamlNode.Sequence ? "a list" : "a map";
        }
        error(node.position(), "«" + key + "» takes " + expected + ", found " + found, hint);
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isEmpty();
    }
}
