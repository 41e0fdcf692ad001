package dev.courseware.svg;

import java.util.regex.Pattern;

/** How a picture's shapes are written into a page. */
public final class ShapeText {
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9#%+., ()-]*");

    private ShapeText() {}

    /** Whether an attribute of a shape may have this value: numbers, names and colours, which need no escaping. */
    public static boolean isValue(String written) {
        return VALUE.matcher(written).matches();
    }

    /** Appends an attribute whose value needs no escaping. */
    public static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    /** Appends what stands between tags. */
    public static void words(String text, StringBuilder out) {
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
