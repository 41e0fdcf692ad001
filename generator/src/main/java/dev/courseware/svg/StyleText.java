package dev.courseware.svg;

import java.util.Locale;
import java.util.Set;

/**
 * Looks through a style sheet or a value for what is not on the list: rules, functions and addresses of other kinds, and
 * escapes, which could hide them. One pass over the text (CSS Syntax Level 3, 4).
 */
final class StyleText {
    private static final Set<String> RULES = Set.of(
            "media",
            "font-face",
            "keyframes",
            "-webkit-keyframes",
            "supports",
            "charset",
            "layer",
            "container",
            "page",
            "property",
            "font-feature-values");

    private static final Set<String> FUNCTIONS = Set.of(("rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix"
                    + " light-dark icc-color device-cmyk var env calc min max clamp round mod rem abs sign sin cos tan asin acos"
                    + " atan atan2 pow sqrt hypot log exp matrix matrix3d translate translatex translatey translatez translate3d"
                    + " scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective"
                    + " cubic-bezier steps linear linear-gradient radial-gradient conic-gradient repeating-linear-gradient"
                    + " repeating-radial-gradient blur brightness contrast drop-shadow grayscale hue-rotate invert opacity"
                    + " saturate sepia polygon circle ellipse inset rect path not is where has nth-child nth-last-child"
                    + " nth-of-type nth-last-of-type lang dir host local format tech selector counter counters")
            .split(" "));

    private final String css;
    private final boolean sheet;
    private int at;

    private StyleText(String css, boolean sheet) {
        this.css = css;
        this.sheet = sheet;
    }

    static void checkSheet(String css) throws SvgProblem {
        new StyleText(css, true).check();
    }

    /** Looks through declarations, or the value of one. */
    static void checkDeclarations(String css) throws SvgProblem {
        if (css.indexOf('(') >= 0 || css.indexOf('\\') >= 0 || css.indexOf('@') >= 0) {
            new StyleText(css, false).check();
        }
    }

    private void check() throws SvgProblem {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '/' && css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (c == '\\') {
                throw SvgProblem.holds("a style with an escape (\\)");
            } else if (c == '@') {
                at++;
                rule(name());
            } else if (isOfName(c)) {
                function(name());
            } else {
                at++;
            }
        }
    }

    private void rule(String name) throws SvgProblem {
        if (!sheet || !RULES.contains(name)) {
            throw SvgProblem.holds("a style from elsewhere or of an unknown kind, @" + name);
        }
    }

    private void function(String name) throws SvgProblem {
        if (at >= css.length() || css.charAt(at) != '(') {
            return;
        }
        at++;
        if (name.equals("url")) {
            address();
        } else if (!FUNCTIONS.contains(name)) {
            throw SvgProblem.holds("a style of an unknown kind, " + name + "(…)");
        }
    }

    private String name() {
        int from = at;
        while (at < css.length() && isOfName(css.charAt(at))) {
            at++;
        }
        return css.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c >= 0x80;
    }

    /** Goes behind a string and returns what is in it. */
    private String string(char quote) throws SvgProblem {
        int from = ++at;
        while (at < css.length() && css.charAt(at) != quote) {
            char c = css.charAt(at);
            if (c == '\n' || c == '\f') {
                throw SvgProblem.holds("a style with a quotation that never ends");
            }
            at += c == '\\' ? 2 : 1;
        }
        String string = css.substring(from, Math.min(at, css.length()));
        at = Math.min(at + 1, css.length());
        return string;
    }

    /** The rest of {@code url(…)}. */
    private void address() throws SvgProblem {
        skipBlanks();
        char first = at < css.length() ? css.charAt(at) : ')';
        String address;
        if (first == '"' || first == '\'') {
            address = string(first);
            skipBlanks();
        } else {
            int from = at;
            int end = css.indexOf(')', at);
            at = end < 0 ? css.length() : end;
            address = css.substring(from, at).strip();
        }
        if (address.indexOf('\\') >= 0 || !(address.startsWith("#") || SvgReference.isOwnData(address, sheet))) {
            throw SvgProblem.holds("a style from elsewhere");
        }
    }

    private void skipBlanks() {
        while (at < css.length() && css.charAt(at) <= ' ') {
            at++;
        }
    }
}
