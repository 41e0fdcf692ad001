package dev.courseware.diagram;

import java.util.regex.Pattern;

/** What a colour is for in a picture that is to follow light and dark. */
enum Paint {
    NONE(""),
    /** Lines and text: the colour of the text around. */
    DARK(""),
    /** Backgrounds of things: the page's colour of surfaces. */
    LIGHT("surface"),
    /** What an author or PlantUML chose on purpose: toned down in the dark, so that light text stays legible on it. */
    COLOURED("tinted");

    private static final Pattern HEX = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?)");
    private static final int GREY = 20;
    private static final int BRIGHT = 160;

    private final String style;

    Paint(String style) {
        this.style = style;
    }

    /** The class that style sheets know it by, or empty. */
    String style() {
        return style;
    }

    static boolean isColour(String value) {
        return HEX.matcher(value).matches();
    }

    static Paint of(String value) {
        if (value.startsWith("url(")) {
            return LIGHT;
        }
        if (!isColour(value)) {
            return NONE;
        }
        boolean brief = value.length() == 4;
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            String digits = brief ? value.substring(1 + i, 2 + i).repeat(2) : value.substring(1 + 2 * i, 3 + 2 * i);
            parts[i] = Integer.parseInt(digits, 16);
        }
        int most = Math.max(parts[0], Math.max(parts[1], parts[2]));
        int least = Math.min(parts[0], Math.min(parts[1], parts[2]));
        if (most - least > GREY) {
            return COLOURED;
        }
        return most > BRIGHT ? LIGHT : DARK;
    }
}
