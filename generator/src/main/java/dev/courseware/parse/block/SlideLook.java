package dev.courseware.parse.block;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Attributes;
import dev.courseware.model.Position;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.parse.inline.ImageResolver;
import dev.courseware.parse.inline.ParseContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a heading says of how its slides look; what is not safe or not known is reported and left out. */
final class SlideLook {
    static final String IMAGE = "background";
    static final String COLOUR = "background-color";
    private static final String LAYOUT = "layout";
    static final List<String> KEYS = List.of(IMAGE, COLOUR, LAYOUT);
    /** What is said of the slides of a conversation, which are laid out by what is said. */
    static final List<String> OF_TALK = List.of(IMAGE, COLOUR);

    /** The theme's colours that a whole slide may have. */
    private static final List<String> TOKENS = List.of("accent", "bold", "sunken");

    private static final List<String> LAYOUTS = List.of("statement", "comparison", "figure-text", "code-text");

    private SlideLook() {}

    /** The image that its author asks for. */
    static Optional<SiteFile> image(Attributes attributes, Position at, ParseContext reading) {
        return attributes
                .value(IMAGE)
                .flatMap(image -> new ImageResolver(reading).image(image, at))
                .map(ImageResolver.Image::file);
    }

    /** The same attributes without the image, and with the colour as {@code #rrggbb} or a token. */
    static Attributes checked(Attributes attributes, Position at, ParseContext reading) {
        if (KEYS.stream().noneMatch(attributes.values()::containsKey)) {
            return attributes;
        }
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.remove(IMAGE);
        String colour = values.remove(COLOUR);
        if (colour != null) {
            colour(colour, at, reading).ifPresent(found -> values.put(COLOUR, found));
        }
        String layout = values.remove(LAYOUT);
        if (layout != null && LAYOUTS.contains(layout)) {
            values.put(LAYOUT, layout);
        } else if (layout != null) {
            report("layout", layout, LAYOUTS, "write one of " + String.join(", ", LAYOUTS), at, reading);
        }
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    private static Optional<String> colour(String colour, Position at, ParseContext reading) {
        String lower = colour.toLowerCase(Locale.ROOT);
        if (TOKENS.contains(lower) || lower.matches("#[0-9a-f]{6}")) {
            return Optional.of(lower);
        }
        if (lower.matches("#[0-9a-f]{3}")) {
            return Optional.of(lower.replaceAll("[0-9a-f]", "$0$0"));
        }
        String all = "write #rrggbb, or one of " + String.join(", ", TOKENS);
        report("background colour", colour, TOKENS, all, at, reading);
        return Optional.empty();
    }

    private static void report(
            String what, String found, List<String> known, String all, Position at, ParseContext reading) {
        String hint = Suggestion.didYouMean(found.toLowerCase(Locale.ROOT), known);
        reading.report(CoreRule.ATTRIBUTE_VALUE, at, "«" + found + "» is not a " + what, hint.isEmpty() ? all : hint);
    }
}
