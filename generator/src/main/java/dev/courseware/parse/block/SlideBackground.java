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

/** Reads what a heading says of the background of its slides; what is not safe is reported and left out. */
final class SlideBackground {
    static final String IMAGE = "background";
    static final String COLOUR = "background-color";
    static final List<String> KEYS = List.of(IMAGE, COLOUR);

    /** The theme's colours that a whole slide may have. */
    private static final List<String> TOKENS = List.of("accent", "bold", "sunken");

    private SlideBackground() {}

    /** The image that its author asks for. */
    static Optional<SiteFile> image(Attributes attributes, Position at, ParseContext reading) {
        return attributes
                .value(IMAGE)
                .flatMap(image -> new ImageResolver(reading).image(image, at))
                .map(ImageResolver.Image::file);
    }

    /** The same attributes without the image, and with the colour as {@code #rrggbb} or a token. */
    static Attributes coloured(Attributes attributes, Position at, ParseContext reading) {
        if (attributes.value(IMAGE).isEmpty() && attributes.value(COLOUR).isEmpty()) {
            return attributes;
        }
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.remove(IMAGE);
        String colour = values.remove(COLOUR);
        if (colour != null) {
            colour(colour, at, reading).ifPresent(found -> values.put(COLOUR, found));
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
        String hint = Suggestion.didYouMean(lower, TOKENS);
        reading.report(
                CoreRule.ATTRIBUTE_VALUE,
                at,
                "«" + colour + "» is not a background colour",
                hint.isEmpty() ? "write #rrggbb, or one of " + String.join(", ", TOKENS) : hint);
        return Optional.empty();
    }
}
