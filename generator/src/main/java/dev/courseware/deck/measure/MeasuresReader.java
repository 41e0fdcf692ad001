package dev.courseware.deck.measure;

import dev.courseware.deck.measure.Measures.Gaps;
import dev.courseware.deck.measure.Measures.Page;
import dev.courseware.deck.measure.Measures.Sizes;
import dev.courseware.deck.measure.Measures.Trial;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.theme.Theme;
import dev.courseware.theme.ThemeProblem;
import dev.courseware.typeset.Font;
import dev.courseware.typeset.Fonts;
import dev.courseware.typeset.InlineMeasurer;
import dev.courseware.typography.Typographer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a theme's measures out of its style sheets, so that the generator and the browser go by the same numbers:
 * {@code assets/css/slides.css} is nothing but custom properties in pixels and plain numbers, and of
 * {@code assets/css/tokens.css} the families are wanted. Widths of characters are in {@code fonts/widths.txt}; without
 * it they are guessed.
 */
public final class MeasuresReader {
    private static final String MEASURES = "assets/css/slides.css";
    private static final String TOKENS = "assets/css/tokens.css";
    /** In the selector of what holds for slides that are higher than a page. */
    private static final String TALL = "tall-";

    private static final String WIDTHS = "fonts/widths.txt";
    /** The share of what a slide is higher than a page that stands above its heading, as in deck.css. */
    private static final double ABOVE = 0.2;
    /** What a browser may need beyond an estimate. */
    private static final double ROUNDING = 6;

    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern NUMBER =
            Pattern.compile("--slide-([a-z0-9-]+)\\s*:\\s*(-?[0-9.]+)(?:px|em)?\\s*[;}]?");
    private static final Pattern FAMILY = Pattern.compile("--(text|interface|code)\\s*:\\s*\"?([^\",;]+)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final Map<String, Double> numbers = new HashMap<>();
    /** What is another on slides that are higher than a page. */
    private final Map<String, Double> tall = new HashMap<>();

    private final Map<String, String> families = new HashMap<>(Map.of("text", "", "interface", "", "code", ""));

    private final String origin;

    private MeasuresReader(String origin) {
        this.origin = origin;
    }

    /**
     * Reads the measures of one slide format.
     *
     * @param ratio {@code 16:9} or another that the theme has a rule for, {@code [data-ratio="4:3"]}
     * @param typographer sets what slides show, which is as wide as it is shown
     * @throws ThemeProblem if the theme's style sheet lacks one
     * @throws IOException if the theme can't be read
     */
    public static Measures read(Theme theme, String ratio, Typographer typographer) throws IOException {
        MeasuresReader reader = new MeasuresReader(theme.origin(MEASURES));
        reader.numbers(text(theme, MEASURES), ratio);
        reader.families(text(theme, TOKENS));
        for (Theme.Found extra : theme.extraSheets()) {
            String sheet = new String(extra.content(), StandardCharsets.UTF_8);
            reader.numbers(sheet, ratio);
            reader.families(sheet);
        }
        Fonts fonts = Fonts.read(text(theme, WIDTHS));
        Measures page = reader.measures(fonts, typographer);
        if (reader.tall.isEmpty()) {
            return page;
        }
        reader.numbers.putAll(reader.tall);
        return page.withTall(reader.measures(fonts, typographer));
    }

    private static String text(Theme theme, String path) throws IOException {
        return new String(theme.read(path).orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    private void families(String css) {
        Matcher family = FAMILY.matcher(css);
        while (family.find()) {
            families.put(family.group(1), family.group(2).strip());
        }
    }

    private void numbers(String css, String ratio) {
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rule.find()) {
            String selector = rule.group(1);
            if (!selector.contains("data-ratio") || selector.contains("\"" + ratio + "\"")) {
                Map<String, Double> read = selector.contains(TALL) ? tall : numbers;
                Matcher number = NUMBER.matcher(rule.group(2));
                while (number.find()) {
                    read.put(number.group(1), Double.valueOf(number.group(2)));
                }
            }
        }
    }

    private Measures measures(Fonts fonts, Typographer typographer) {
        double width = px("width");
        double more = px("more");
        double height = px("height") + more;
        double room = height - px("margin-top") - px("margin-bottom") - px("foot") - ROUNDING;
        InlineMeasurer.Styles styles = new InlineMeasurer.Styles(
                families.get("code"),
                px("inline-code-size"),
                px("inline-code-pad"),
                (int) px("bold-weight"),
                families.get("interface"));
        return new Measures(
                new Page(width, height, width - 2 * px("margin-side"), px("head") + more * ABOVE, room),
                type("heading", "interface"),
                type("long-heading", "interface"),
                type("title", "text"),
                type("title-text", "text"),
                type("text", "text"),
                type("subhead", "interface"),
                type("table", "interface"),
                type("code", "code"),
                type("caption", "interface"),
                type("box-title", "interface"),
                type("term", "interface"),
                type("quote", "text"),
                type("ask", "text"),
                gaps(),
                sizes(),
                trial(),
                Optional.empty(),
                new InlineMeasurer(fonts, styles, typographer));
    }

    private Gaps gaps() {
        return new Gaps(
                px("title-text-gap"),
                px("gap"),
                px("box-gap"),
                px("item-gap"),
                px("indent"),
                px("subhead-before"),
                px("subhead-after"),
                px("cell-pad"),
                px("cell-gap"),
                px("code-pad"),
                px("tab-pad"),
                px("caption-gap"),
                px("box-pad"),
                px("box-side"),
                px("box-title-gap"),
                px("quote-pad"),
                px("column-gap"),
                px("turn-gap"),
                px("turn-indent"),
                px("who-line"),
                px("ask-gap"),
                px("figure-least"));
    }

    private Sizes sizes() {
        return new Sizes(
                px("rule"),
                px("quote-rule"),
                px("answer-rule"),
                px("code-numbers"),
                px("code-sign"),
                px("list-least"),
                px("diagram"),
                px("chart"),
                px("video"),
                px("sound"));
    }

    private Trial trial() {
        return new Trial(
                px("trial-panel"),
                px("trial-gap"),
                px("trial-picture"),
                px("trial-tall"),
                px("trial-low"),
                px("trial-control"),
                px("trial-field"),
                type("trial-name", "interface"),
                px("trial-reading"),
                type("trial-result", "interface"),
                px("trial-row"),
                px("trial-bar"),
                px("lab"),
                px("lab-least"));
    }

    private Type type(String name, String family) {
        double weight = numbers.getOrDefault(name + "-weight", 400.0);
        double spacing = numbers.getOrDefault(name + "-spacing", 0.0);
        Font font = new Font(families.get(family), px(name + "-size"), (int) weight, name.equals("quote"), (int)
                Math.round(spacing * 1000));
        return new Type(font, px(name + "-line"));
    }

    private double px(String name) {
        Double value = numbers.get(name);
        if (value == null) {
            throw new ThemeProblem(
                    origin, "the theme doesn't say --slide-" + name, "write it as the default theme does");
        }
        return value;
    }
}
