package dev.courseware.colour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours that style sheets give to custom properties of the root element on a screen: so much of the cascade as such
 * sheets need, like {@code themes/theme-colours.mjs}.
 *
 * @param light by a property's name without {@code --}; what is no colour, or none that can be computed, is missing
 * @param dark likewise
 */
public record ThemeColours(Map<String, Oklch> light, Map<String, Oklch> dark) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("--([\\w-]+)\\s*:\\s*([^;]+)");
    private static final Pattern ROOT = Pattern.compile(":root(?::root|:not\\([^)]*\\)|\\[[^\\]]*\\])*");
    private static final Pattern SCHEME = Pattern.compile("\\[data-scheme=\"?(\\w+)\"?\\]");
    private static final Pattern NOT = Pattern.compile(":not\\(([^)]*)\\)");
    private static final Pattern WEIGHT = Pattern.compile(":root|\\[");
    private static final Pattern OTHER_MEDIA = Pattern.compile("print|forced-colors|prefers-contrast");
    private static final Pattern DARK_MEDIA = Pattern.compile("prefers-color-scheme:\\s*dark");
    private static final Pattern BOTH =
            Pattern.compile("light-dark\\(\\s*((?:[^(),]|\\([^()]*\\))+),\\s*((?:[^(),]|\\([^()]*\\))+)\\)");
    private static final Pattern OTHER = Pattern.compile("var\\(--([\\w-]+)\\)");
    private static final Pattern OKLCH = Pattern.compile("oklch\\(([\\d.]{1,9})(%?) ([\\d.]{1,9}) ([\\d.]{1,9})\\)");
    private static final Pattern HEX = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");

    private static final String LIGHT_SCHEME = "light";
    private static final String DARK_SCHEME = "dark";

    /** @param weight of two rules for a property, the weightier one counts, of equal ones the later */
    private record Rule(String selector, boolean dark, String body, int weight) {}

    /**
     * Reads them.
     *
     * @param sheets in the order in which pages link them
     */
    public static ThemeColours of(List<String> sheets) {
        List<Rule> rules = new ArrayList<>();
        sheets.forEach(sheet -> collect(COMMENT.matcher(sheet).replaceAll(""), false, rules));
        rules.sort(Comparator.comparingInt(Rule::weight));
        return new ThemeColours(colours(rules, LIGHT_SCHEME), colours(rules, DARK_SCHEME));
    }

    private static void collect(String css, boolean dark, List<Rule> rules) {
        int at = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
            int close = end(css, open);
            String before = css.substring(at, open);
            String prelude = before.substring(before.lastIndexOf(';') + 1).strip();
            String body = css.substring(open + 1, close);
            if (prelude.startsWith("@media")) {
                boolean ofDark = DARK_MEDIA.matcher(prelude).find();
                if (ofDark || !OTHER_MEDIA.matcher(prelude).find()) {
                    collect(body, dark || ofDark, rules);
                }
            } else if (!prelude.startsWith("@")) {
                for (String selector : prelude.split(",")) {
                    add(selector.strip(), dark, body, rules);
                }
            }
            at = Math.min(css.length(), close + 1);
        }
    }

    private static void add(String selector, boolean dark, String body, List<Rule> rules) {
        if (ROOT.matcher(selector).matches()) {
            rules.add(new Rule(selector, dark, body, (int)
                    WEIGHT.matcher(selector).results().count()));
        }
    }

    /** The index of the brace that closes one. */
    private static int end(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return css.length();
    }

    private static boolean applies(Rule rule, String scheme) {
        Matcher not = NOT.matcher(rule.selector());
        while (not.find()) {
            Matcher without = SCHEME.matcher(not.group(1));
            if (without.find() && without.group(1).equals(scheme)) {
                return false;
            }
        }
        Matcher with = SCHEME.matcher(NOT.matcher(rule.selector()).replaceAll(""));
        return (!rule.dark() || scheme.equals(DARK_SCHEME))
                && (!with.find() || with.group(1).equals(scheme));
    }

    private static Map<String, Oklch> colours(List<Rule> rules, String scheme) {
        Map<String, String> written = new HashMap<>();
        for (Rule rule : rules) {
            if (applies(rule, scheme)) {
                Matcher property = PROPERTY.matcher(rule.body());
                while (property.find()) {
                    written.put(property.group(1), property.group(2).strip());
                }
            }
        }
        Map<String, Oklch> colours = new HashMap<>();
        written.forEach((name, value) ->
                colour(value, written, scheme, new HashSet<>()).ifPresent(colour -> colours.put(name, colour)));
        return Map.copyOf(colours);
    }

    private static Optional<Oklch> colour(String value, Map<String, String> written, String scheme, Set<String> seen) {
        Matcher both = BOTH.matcher(value);
        if (both.matches()) {
            return colour(both.group(scheme.equals(LIGHT_SCHEME) ? 1 : 2).strip(), written, scheme, seen);
        }
        Matcher other = OTHER.matcher(value);
        if (other.matches()) {
            String name = other.group(1);
            return written.containsKey(name) && seen.add(name)
                    ? colour(written.get(name), written, scheme, seen)
                    : Optional.empty();
        }
        Matcher oklch = OKLCH.matcher(value);
        if (oklch.matches()) {
            try {
                double lightness =
                        Double.parseDouble(oklch.group(1)) / (oklch.group(2).isEmpty() ? 1 : 100);
                return Optional.of(
                        new Oklch(lightness, Double.parseDouble(oklch.group(3)), Double.parseDouble(oklch.group(4))));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return HEX.matcher(value).matches() ? Optional.of(Oklch.ofHex(value)) : Optional.empty();
    }
}
