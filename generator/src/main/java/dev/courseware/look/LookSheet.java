package dev.courseware.look;

import dev.courseware.colour.HuedColours;
import dev.courseware.colour.HuedDrawing;
import dev.courseware.colour.Oklch;
import dev.courseware.colour.ThemeColours;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.Look;
import dev.courseware.model.Look.FontSet;
import dev.courseware.model.Position;
import dev.courseware.theme.Theme;
import dev.courseware.theme.ThemeTokens;
import dev.courseware.typeset.Fonts;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the style sheet of what course.yml changes of a theme. The same look of the same theme gives the same bytes. */
public final class LookSheet {
    private static final String COURSE = "course.yml";
    private static final String WIDTHS = "fonts/widths.txt";
    private static final String ICON = "assets/icon.svg";

    /** Letters as often as English prose has them; those of other languages come close to their widths. */
    private static final String PROSE =
            "What a reader wants of a line is that the eye finds the way back from its end to the"
                    + " beginning of the next one. Sixty or seventy characters do for most; fewer break phrases too often, more are"
                    + " tiring.";

    private final Theme theme;
    private final Course course;
    private final Look look;
    private final Diagnostics diagnostics;
    private final StringBuilder css = new StringBuilder();

    private LookSheet(Theme theme, Course course, Diagnostics diagnostics) {
        this.theme = theme;
        this.course = course;
        this.look = course.look();
        this.diagnostics = diagnostics;
    }

    /**
     * A theme as a course wants it.
     *
     * @param diagnostics is told what this theme can't be
     * @throws IOException if the theme can't be read
     */
    public static Theme dress(Theme theme, Course course, Diagnostics diagnostics) throws IOException {
        LookSheet sheet = new LookSheet(theme, course, diagnostics);
        sheet.hue();
        sheet.fonts();
        sheet.width();
        if (sheet.css.isEmpty()) {
            return theme;
        }
        return sheet.icon().with(sheet.css.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A browser's tab shows the hue as well; style sheets don't reach what stands there. */
    private Theme icon() throws IOException {
        Optional<byte[]> icon = look.hue().isEmpty() ? Optional.empty() : theme.read(ICON);
        return icon.isEmpty()
                ? theme
                : theme.with(
                        ICON,
                        HuedDrawing.of(text(icon), look.hue().get().degrees()).getBytes(StandardCharsets.UTF_8));
    }

    private void fonts() throws IOException {
        if (look.fonts().isEmpty()) {
            return;
        }
        ThemeTokens shipped = ThemeTokens.ofDefault(theme);
        FontSet set = look.fonts().get().set();
        String text = set == FontSet.SANS ? shipped.around() : shipped.text();
        String around = set == FontSet.SERIF ? shipped.text() : shipped.around();
        css.append(":root {\n  --text: ")
                .append(text)
                .append(";\n  --interface: ")
                .append(around)
                .append(";\n}\n");
        Fonts fonts = Fonts.read(text(theme.read(WIDTHS)));
        Optional<String> letter = LanguageScript.letter(course.language())
                .filter(each -> !fonts.has(ThemeTokens.first(text), each.codePointAt(0))
                        || !fonts.has(ThemeTokens.first(around), each.codePointAt(0)));
        letter.ifPresent(missing -> diagnostics.report(
                CoreRule.FONTS_SCRIPT,
                COURSE,
                look.fonts().get().at().line(),
                look.fonts().get().at().column(),
                "the fonts «" + set.name().toLowerCase(Locale.ROOT) + "» have no letters of the language «"
                        + course.language() + "», such as " + missing,
                "readers see it in a font of their own, whatever is written here; leave «fonts» out, or set «--text» and"
                        + " «--interface» in theme/extra.css"));
    }

    private void width() throws IOException {
        if (look.width().isEmpty()) {
            return;
        }
        Theme dressed = theme.with(css.toString().getBytes(StandardCharsets.UTF_8));
        String family = ThemeTokens.first(ThemeTokens.of(dressed).text());
        double one = Fonts.read(text(theme.read(WIDTHS))).width(family, PROSE) / PROSE.length();
        String ems = BigDecimal.valueOf(look.width().getAsInt() * one)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        css.append("@media screen {\n  :root { --measure: calc(").append(ems).append(" * var(--size-text)); }\n}\n");
    }

    private static String text(Optional<byte[]> file) {
        return new String(file.orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    private void hue() throws IOException {
        if (look.hue().isEmpty()) {
            return;
        }
        int hue = look.hue().get().degrees();
        Position at = look.hue().get().at();
        ThemeColours colours = ThemeTokens.of(theme).colours();
        Optional<Map<String, Oklch>> light = HuedColours.of(colours.light(), hue);
        Optional<Map<String, Oklch>> dark = HuedColours.of(colours.dark(), hue);
        if (light.isEmpty() || dark.isEmpty()) {
            diagnostics.report(
                    CoreRule.SETTING_VALUE,
                    COURSE,
                    at.line(),
                    at.column(),
                    "no colour of the hue " + hue + " can be read on the " + (light.isEmpty() ? "light" : "dark")
                            + " ground of the theme «" + theme + "»",
                    "leave «hue» out, or let the theme give --paper, --ink and --accent as oklch(…) or #rrggbb");
            return;
        }
        css.append(":root {\n").append(properties(light.get(), "  ")).append("}\n\n");
        css.append("@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-scheme=\"light\"]) {\n")
                .append(properties(dark.get(), "    "))
                .append("  }\n}\n\n@media screen {\n  :root[data-scheme=\"dark\"] {\n")
                .append(properties(dark.get(), "    "))
                .append("  }\n}\n");
    }

    private static String properties(Map<String, Oklch> colours, String indent) {
        StringBuilder properties = new StringBuilder();
        colours.forEach((name, colour) -> properties
                .append(indent)
                .append("--")
                .append(name)
                .append(": ")
                .append(colour.css())
                .append(";\n"));
        return properties.toString();
    }
}
