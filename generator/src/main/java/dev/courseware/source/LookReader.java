package dev.courseware.source;

import dev.courseware.model.Look;
import dev.courseware.model.Look.FontSet;
import dev.courseware.model.Look.Motif;
import dev.courseware.model.SourceValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code theme} of course.yml: a theme's name, or that and what the course changes of it. */
final class LookReader {
    private static final String KEY = "theme";
    private static final String DEFAULT = "default";

    /** Where colours stand whose names an author may write in place of a number. */
    private static final Map<String, Integer> HUES = new LinkedHashMap<>();

    static {
        HUES.put("red", 25);
        HUES.put("orange", 55);
        HUES.put("yellow", 95);
        HUES.put("green", 145);
        HUES.put("teal", 190);
        HUES.put("cyan", 210);
        HUES.put("blue", 255);
        HUES.put("violet", 295);
        HUES.put("purple", 310);
        HUES.put("pink", 355);
    }

    private LookReader() {}

    static Look read(Fields course) {
        Optional<YamlNode> node = course.node(KEY);
        if (node.isEmpty()) {
            return Look.of(DEFAULT);
        }
        if (node.get() instanceof YamlNode.Scalar) {
            return Look.of(course.text(KEY, DEFAULT));
        }
        return course.mapping(KEY).map(LookReader::own).orElseGet(() -> Look.of(DEFAULT));
    }

    private static Look own(Fields fields) {
        String name = fields.text("name", DEFAULT);
        OptionalInt hue = fields.number("hue", 0, Look.MOST_HUE, OptionalInt.empty(), LookReader::hueOf);
        String fonts = fields.choice("fonts", List.of("mixed", "sans", "serif"), "");
        OptionalInt width = fields.number("width", Look.LEAST_WIDTH, Look.MOST_WIDTH, OptionalInt.empty());
        Optional<SourceValue> dark = fields.one("logo-dark");
        Optional<SourceValue> logo = fields.one("logo");
        String motif = fields.choice("motif", List.of("mesh", "rings", "waves", "none"), "mesh");
        fields.warnOfUnknownKeys();
        return new Look(
                name,
                hue.isEmpty() ? Optional.empty() : Optional.of(new Look.Hue(hue.getAsInt(), fields.position("hue"))),
                fonts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Look.Fonts(
                                FontSet.valueOf(fonts.toUpperCase(Locale.ROOT)), fields.position("fonts"))),
                width,
                logo.or(() -> dark),
                logo.flatMap(other -> dark),
                Motif.valueOf(motif.toUpperCase(Locale.ROOT)));
    }

    /** How to write a hue that was written in another way. */
    private static String hueOf(String written) {
        Integer hue = HUES.get(written.toLowerCase(Locale.ROOT));
        return hue == null
                ? "as in OKLCH: red is 25, yellow 95, green 145, blue 255, purple 310"
                : written + " is «hue: " + hue + "»";
    }
}
