package dev.courseware.look;

import dev.courseware.colour.HuedColours;
import dev.courseware.colour.Oklch;
import dev.courseware.colour.ThemeColours;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Look;
import dev.courseware.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the style sheet of what course.yml changes of a theme. The same look of the same theme gives the same bytes. */
public final class LookSheet {
    private static final String COURSE = "course.yml";
    private static final String TOKENS = "assets/css/tokens.css";

    private final Theme theme;
    private final Look look;
    private final Diagnostics diagnostics;
    private final StringBuilder css = new StringBuilder();

    private LookSheet(Theme theme, Look look, Diagnostics diagnostics) {
        this.theme = theme;
        this.look = look;
        this.diagnostics = diagnostics;
    }

    /**
     * A theme as a course wants it.
     *
     * @param diagnostics is told what this theme can't be
     * @throws IOException if the theme can't be read
     */
    public static Theme dress(Theme theme, Look look, Diagnostics diagnostics) throws IOException {
        if (look.isPlain()) {
            return theme;
        }
        LookSheet sheet = new LookSheet(theme, look, diagnostics);
        sheet.hue();
        return theme.with(sheet.css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void hue() throws IOException {
        if (look.hue().isEmpty()) {
            return;
        }
        int hue = look.hue().getAsInt();
        ThemeColours colours = colours(theme);
        Optional<Map<String, Oklch>> light = HuedColours.of(colours.light(), hue);
        Optional<Map<String, Oklch>> dark = HuedColours.of(colours.dark(), hue);
        if (light.isEmpty() || dark.isEmpty()) {
            diagnostics.report(
                    CoreRule.SETTING_VALUE,
                    COURSE,
                    look.at().line(),
                    look.at().column(),
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

    private static ThemeColours colours(Theme theme) throws IOException {
        List<String> sheets = new ArrayList<>();
        theme.read(TOKENS).ifPresent(tokens -> sheets.add(new String(tokens, StandardCharsets.UTF_8)));
        for (Theme.Found sheet : theme.extraSheets()) {
            sheets.add(new String(sheet.content(), StandardCharsets.UTF_8));
        }
        return ThemeColours.of(sheets);
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
