package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the image that is shown in the place of another one where the page is dark: {@code rack-dark.svg}. */
final class DarkTwins {
    private static final String BEHIND = "-dark";
    private static final Set<String> OTHER_SIGNS = Set.of("-Dark", "_dark", ".dark");

    private final ParseContext reading;

    DarkTwins(ParseContext reading) {
        this.reading = reading;
    }

    /**
     * The twin of an image: in its own format, else drawn, else in pixels. One whose name is hardly wrong is reported.
     *
     * @param source the image's path in the course
     * @param address the same as its author wrote it
     * @return the twin's path, written likewise
     */
    Optional<String> of(String source, String address, Position at) {
        int dot = source.lastIndexOf('.');
        int end = address.lastIndexOf('.');
        if (dot <= source.lastIndexOf('/')
                || end < 0
                || source.substring(0, dot).endsWith(BEHIND)) {
            return Optional.empty();
        }
        String stem = source.substring(0, dot);
        Set<String> suffixes = new LinkedHashSet<>();
        suffixes.add(source.substring(dot));
        suffixes.add(".svg");
        suffixes.add(".png");
        for (String suffix : suffixes) {
            if (isThere(stem + BEHIND + suffix)) {
                return Optional.of(address.substring(0, end) + BEHIND + suffix);
            }
        }
        tellNear(stem, source.substring(dot), at);
        return Optional.empty();
    }

    private void tellNear(String stem, String suffix, Position at) {
        OTHER_SIGNS.stream()
                .sorted()
                .map(sign -> stem + sign + suffix)
                .filter(this::isThere)
                .findFirst()
                .or(() -> Optional.of(stem + BEHIND + suffix.toUpperCase(Locale.ROOT))
                        .filter(name -> !name.endsWith(suffix))
                        .filter(this::isThere))
                .ifPresent(near -> reading.report(
                        CoreRule.IMAGE_DARK,
                        at,
                        near + " is not shown on dark pages",
                        "call it " + stem.substring(stem.lastIndexOf('/') + 1) + BEHIND + suffix
                                + " if it is meant for them"));
    }

    private boolean isThere(String source) {
        return reading.files().find(source).isPresent();
    }
}
