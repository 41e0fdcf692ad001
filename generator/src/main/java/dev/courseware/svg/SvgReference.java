package dev.courseware.svg;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a picture refers to: its own parts, data that it holds itself and, by links to be followed, the web. */
final class SvgReference {
    private static final List<String> IMAGES = List.of(
            "data:image/png;base64,",
            "data:image/jpeg;base64,",
            "data:image/jpg;base64,",
            "data:image/gif;base64,",
            "data:image/webp;base64,");
    private static final List<String> FONTS = List.of(
            "data:font/woff2;",
            "data:font/woff;",
            "data:font/ttf;",
            "data:font/otf;",
            "data:font/opentype;",
            "data:font/truetype;",
            "data:application/font-woff2;",
            "data:application/font-woff;",
            "data:application/x-font-woff;",
            "data:application/x-font-ttf;",
            "data:application/x-font-opentype;");
    private static final String DRAWING = "data:image/svg+xml;base64,";
    /** How many pictures may hold each other; each is written anew. */
    private static final int DEEPEST = 3;

    private SvgReference() {}

    /**
     * The value of {@code href} as it may be written; empty if it is better left out.
     *
     * @param nesting how many pictures hold this one
     */
    static Optional<String> of(String value, String element, int nesting) throws SvgProblem {
        String address = value.strip();
        if (address.isEmpty() || address.startsWith("#")) {
            return Optional.of(address);
        }
        if (element.equals("a")) {
            return link(address);
        }
        if (element.equals("image") || element.equals("feImage")) {
            if (isOwnData(address, false)) {
                return Optional.of(address);
            }
            if (address.regionMatches(true, 0, DRAWING, 0, DRAWING.length())) {
                return Optional.of(drawing(address.substring(DRAWING.length()), nesting));
            }
        }
        throw SvgProblem.holds("a reference to elsewhere");
    }

    /** Links to other files lead nowhere once the picture stands in a site. */
    private static Optional<String> link(String address) throws SvgProblem {
        StringBuilder seen = new StringBuilder();
        address.chars().filter(c -> c > ' ').forEach(c -> seen.append((char) c));
        String plain = seen.toString();
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")) {
            return Optional.of(plain);
        }
        int colon = plain.indexOf(':');
        int end = plain.length();
        for (char c : new char[] {'/', '?', '#'}) {
            int found = plain.indexOf(c);
            end = found < 0 ? end : Math.min(end, found);
        }
        if (colon >= 0 && colon < end) {
            throw SvgProblem.holds("a link to «" + lower.substring(0, colon + 1) + "»");
        }
        return Optional.empty();
    }

    /** Whether an address holds an image of pixels itself, or a font where fonts may stand. */
    static boolean isOwnData(String address, boolean fonts) {
        return begins(address, IMAGES) || (fonts && begins(address, FONTS));
    }

    private static boolean begins(String address, List<String> kinds) {
        return kinds.stream().anyMatch(kind -> address.regionMatches(true, 0, kind, 0, kind.length()));
    }

    private static String drawing(String data, int nesting) throws SvgProblem {
        if (nesting >= DEEPEST) {
            throw SvgProblem.that("holds pictures that hold pictures", "draw it flat");
        }
        Svg inner;
        try {
            inner = SvgReader.read(Base64.getMimeDecoder().decode(data), nesting + 1);
        } catch (IllegalArgumentException e) {
            inner = new Svg.Other();
        }
        if (inner instanceof Svg.Picture picture) {
            byte[] markup = picture.markup().getBytes(StandardCharsets.UTF_8);
            return DRAWING + Base64.getEncoder().encodeToString(markup);
        }
        if (inner instanceof Svg.Refused refused) {
            throw SvgProblem.that("holds a picture that " + refused.problem(), refused.hint());
        }
        throw SvgProblem.holds("a picture that is none");
    }
}
