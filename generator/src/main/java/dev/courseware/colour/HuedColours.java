package dev.courseware.colour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a theme's accent, and what is told apart by colour beside it, to another hue. Lightness and chroma stay near those
 * of the theme; where a hue could not be read so, it gets darker on a light ground and lighter on a dark one, and as much
 * greyer as screens need to show it.
 */
public final class HuedColours {
    /** WCAG 2.2, 1.4.3, and what rounding to whole channels may take away. */
    private static final double TEXT = 4.55;
    /** WCAG 2.2, 1.4.11, likewise. */
    private static final double CONTROL = 3.05;

    /** A theme's own hue may be one of those of which screens show little chroma. */
    private static final double MORE_CHROMA = 1.35;

    private static final double STEP = 0.005;

    /** Six hues as far apart as can be; those that follow each other, opposite ones or nearly so. */
    private static final int[] TURNS = {0, 180, 60, 240, 120, 300};

    private static final List<String> TINTS =
            List.of("note-tint", "tip-tint", "important-tint", "warning-tint", "danger-tint");

    private final Map<String, Oklch> theme;
    private final Map<String, Oklch> made = new LinkedHashMap<>();
    private final double hue;
    private final boolean onLight;

    private HuedColours(Map<String, Oklch> theme, double hue) {
        this.theme = theme;
        this.hue = hue;
        this.onLight = theme.get("paper").luminance() > theme.get("ink").luminance();
    }

    /**
     * Colours of one scheme.
     *
     * @param theme those that the theme has in it
     * @param hue of the accent, in degrees
     * @return by a property's name, in an order that never changes; empty if the theme doesn't say what its ground is, or if
     *     no colour of this hue can be read on that
     */
    public static Optional<Map<String, Oklch>> of(Map<String, Oklch> theme, int hue) {
        return Stream.of("paper", "ink", "accent").allMatch(theme::containsKey)
                ? new HuedColours(theme, hue).colours()
                : Optional.empty();
    }

    private Optional<Map<String, Oklch>> colours() {
        tint("accent-tint", hue);
        List<Oklch> grounds =
                grounds(Stream.concat(Stream.of("paper", "sunken", "raised", "accent-tint"), TINTS.stream())
                        .toList());
        boolean found = readable("accent", hue, grounds) & readable("accent-strong", hue, grounds);
        for (int i = 0; i < TURNS.length; i++) {
            String speaker = "speaker-" + (i + 1);
            double own = (hue + TURNS[i]) % 360;
            tint(speaker + "-tint", own);
            found &= readable(speaker, own, grounds(List.of("paper", speaker + "-tint", "accent-tint")));
        }
        found &= bold();
        return found ? Optional.of(made) : Optional.empty();
    }

    private List<Oklch> grounds(List<String> names) {
        return names.stream().map(this::colour).filter(Objects::nonNull).toList();
    }

    private Oklch colour(String name) {
        return made.getOrDefault(name, theme.get(name));
    }

    /** A colour of words and controls: on all grounds it is read. */
    private boolean readable(String name, double own, List<Oklch> grounds) {
        Oklch wanted = theme.get(name);
        if (wanted == null) {
            return true;
        }
        Oklch mark = theme.get("mark");
        for (int i = 0; ; i++) {
            double lightness = wanted.lightness() + i * (onLight ? -STEP : STEP);
            if (lightness < 0 || lightness > 1) {
                return false;
            }
            Oklch colour = shown(lightness, wanted.chroma() * MORE_CHROMA, own);
            boolean marked = mark == null || colour.contrast(mark) >= CONTROL;
            if (marked && grounds.stream().allMatch(ground -> colour.contrast(ground) >= TEXT)) {
                made.put(name, colour);
                return true;
            }
        }
    }

    /** A ground of a little colour: what stands on it is read as it is on the theme's own. */
    private void tint(String name, double own) {
        Oklch wanted = theme.get(name);
        if (wanted == null) {
            return;
        }
        List<Oklch> inks = grounds(List.of("ink", "ink-soft", "ink-quiet"));
        double paper = theme.get("paper").lightness();
        Oklch colour = shown(wanted.lightness(), wanted.chroma(), own);
        for (int i = 1; i <= 20; i++) {
            Oklch tried = colour;
            if (inks.stream().allMatch(ink -> tried.contrast(ink) >= TEXT)) {
                break;
            }
            double part = i / 20.0;
            colour = shown(wanted.lightness() + (paper - wanted.lightness()) * part, wanted.chroma() * (1 - part), own);
        }
        made.put(name, colour);
    }

    /** The ground of slides that begin something, and the quieter of the words on it. */
    private boolean bold() {
        Oklch bold = theme.get("bold");
        Oklch words = theme.get("on-bold");
        if (bold == null || words == null) {
            return true;
        }
        boolean dark = bold.luminance() < words.luminance();
        Optional<Oklch> ground = moved(bold, dark ? -STEP : STEP, words);
        if (ground.isEmpty()) {
            return false;
        }
        made.put("bold", ground.get());
        Oklch soft = theme.get("on-bold-soft");
        Optional<Oklch> quiet = soft == null ? Optional.empty() : moved(soft, dark ? STEP : -STEP, ground.get());
        quiet.ifPresent(colour -> made.put("on-bold-soft", colour));
        return soft == null || quiet.isPresent();
    }

    /** A colour lighter or darker, until it has contrast to another one. */
    private Optional<Oklch> moved(Oklch from, double step, Oklch other) {
        for (double lightness = from.lightness(); lightness >= 0 && lightness <= 1; lightness += step) {
            Oklch colour = shown(lightness, from.chroma(), hue);
            if (colour.contrast(other) >= TEXT) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    /** The colour of most chroma that screens show, up to a limit; as exact as it will be written. */
    static Oklch shown(double lightness, double chroma, double hue) {
        double light = StrictMath.round(lightness * 1000) / 1000.0;
        for (long thousandths = StrictMath.round(chroma * 1000); thousandths > 0; thousandths--) {
            Oklch colour = new Oklch(light, thousandths / 1000.0, hue);
            if (colour.isShown()) {
                return colour;
            }
        }
        return new Oklch(light, 0, hue);
    }
}
