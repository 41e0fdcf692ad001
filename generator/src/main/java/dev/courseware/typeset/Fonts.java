package dev.courseware.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that a theme has measured. Read from a file that {@code themes/export-widths.mjs} writes, a font's face a
 * block:
 *
 * <pre>
 * font TAB family TAB normal or italic TAB weight
 * first character in hexadecimal SPACE its width SPACE the next one's …
 * </pre>
 *
 * <p>Widths are in thousandths of the font's size; {@code 600*95} stands for 95 characters of that width. Weights in
 * between are interpolated. What is not in the file is guessed. Thread-safe.
 */
public final class Fonts {
    private static final Face GUESSED = new Face();

    private final Map<String, Face> measured;
    private final Map<Font, Face> faces = new ConcurrentHashMap<>();

    private Fonts(Map<String, Face> measured) {
        this.measured = measured;
    }

    /** Reads a file of widths; an empty text gives fonts of which nothing is known. */
    public static Fonts read(String text) {
        Map<String, Face> measured = new HashMap<>();
        Face face = GUESSED;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (text.startsWith("font\t", at)) {
                String[] names = text.substring(at, end).split("\t");
                face = new Face();
                measured.put(key(names[1], Integer.parseInt(names[3]), names[2].equals("italic")), face);
            } else if (end > at) {
                run(text, at, end, face);
            }
            at = end + 1;
        }
        return new Fonts(measured);
    }

    private static void run(String text, int from, int end, Face face) {
        int space = text.indexOf(' ', from);
        int character = Integer.parseInt(text, from, space, 16);
        int at = space + 1;
        while (at < end) {
            int next = text.indexOf(' ', at);
            next = next < 0 || next > end ? end : next;
            int times = text.indexOf('*', at);
            boolean repeated = times > 0 && times < next;
            int width = Integer.parseInt(text, at, repeated ? times : next, 10);
            int count = repeated ? Integer.parseInt(text, times + 1, next, 10) : 1;
            for (int i = 0; i < count; i++) {
                face.set(character++, width);
            }
            at = next + 1;
        }
    }

    /** Whether a character of a family is known. */
    public boolean has(String family, int character) {
        return face(new Font(family, 1, 400)).has(character);
    }

    /** How wide a text is without breaks, in parts of its font's size. */
    public double width(String family, String text) {
        Face face = face(new Font(family, 1, 400));
        return text.codePoints().map(face::width).sum() / 1000.0;
    }

    Face face(Font font) {
        Face known = faces.get(font);
        return known != null ? known : faces.computeIfAbsent(font, this::find);
    }

    private Face find(Font font) {
        String family = font.family();
        int weight = font.weight();
        boolean italic = font.italic();
        int below = 0;
        int above = 0;
        for (int step = 100; step <= 900; step += 100) {
            if (measured.containsKey(key(family, step, italic))) {
                below = step <= weight ? step : below;
                above = step >= weight && above == 0 ? step : above;
            }
        }
        if (below == 0 && above == 0) {
            return GUESSED;
        }
        Face light = measured.get(key(family, below == 0 ? above : below, italic));
        Face heavy = measured.get(key(family, above == 0 ? below : above, italic));
        return light == heavy ? light : Face.between(light, heavy, (weight - below) / (double) (above - below));
    }

    private static String key(String family, int weight, boolean italic) {
        return family + "/" + weight + (italic ? "/italic" : "");
    }
}
