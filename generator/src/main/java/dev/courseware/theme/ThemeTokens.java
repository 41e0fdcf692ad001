package dev.courseware.theme;

import dev.courseware.colour.ThemeColours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a theme's style sheets say of colours and fonts, for what is made at build time to go with them.
 *
 * @param colours of custom properties
 * @param text the fonts of running text as the style sheet lists them, or empty
 * @param around the fonts of what leads through it
 */
public record ThemeTokens(ThemeColours colours, String text, String around) {
    private static final String TOKENS = "assets/css/tokens.css";
    private static final Pattern FAMILY = Pattern.compile("--(text|interface)\\s*:\\s*([^;}]+)");

    /**
     * Reads them.
     *
     * @throws IOException if the theme can't be read
     */
    public static ThemeTokens of(Theme theme) throws IOException {
        List<String> sheets = new ArrayList<>();
        theme.read(TOKENS).ifPresent(sheet -> sheets.add(new String(sheet, StandardCharsets.UTF_8)));
        for (Theme.Found sheet : theme.extraSheets()) {
            sheets.add(new String(sheet.content(), StandardCharsets.UTF_8));
        }
        return of(sheets);
    }

    /**
     * Those of the theme that all others extend.
     *
     * @throws IOException if it can't be read
     */
    public static ThemeTokens ofDefault(Theme theme) throws IOException {
        Optional<byte[]> tokens = theme.readDefault(TOKENS);
        return of(List.of(new String(tokens.orElse(new byte[0]), StandardCharsets.UTF_8)));
    }

    private static ThemeTokens of(List<String> sheets) {
        Map<String, String> families = new HashMap<>();
        for (String sheet : sheets) {
            Matcher family = FAMILY.matcher(sheet);
            while (family.find()) {
                families.put(family.group(1), family.group(2).strip());
            }
        }
        return new ThemeTokens(
                ThemeColours.of(sheets), families.getOrDefault("text", ""), families.getOrDefault("interface", ""));
    }

    /** The first one of a list of fonts. */
    public static String first(String families) {
        return families.split(",")[0].replace("\"", "").strip();
    }
}
