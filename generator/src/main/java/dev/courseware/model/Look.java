package dev.courseware.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a course looks like: its theme, and what course.yml changes of that.
 *
 * @param theme the theme's name
 * @param hue that of the accent; empty for the theme's own colours
 * @param fonts what words are set in; empty for the theme's own
 * @param width how many characters a line of text has, about; empty for as many as the theme wants
 * @param logo stands in the bar of each page
 * @param darkLogo stands there in the dark scheme
 * @param motif how the course and its units are drawn
 */
public record Look(
        String theme,
        Optional<Hue> hue,
        Optional<Fonts> fonts,
        OptionalInt width,
        Optional<SourceValue> logo,
        Optional<SourceValue> darkLogo,
        Motif motif) {
    public static final int MOST_HUE = 359;
    public static final int LEAST_WIDTH = 45;
    public static final int MOST_WIDTH = 90;

    /**
     * A hue.
     *
     * @param degrees in OKLCH, from 0 to {@link #MOST_HUE}
     * @param at where course.yml says so
     */
    public record Hue(int degrees, Position at) {}

    /** @param at where course.yml says so */
    public record Fonts(FontSet set, Position at) {}

    /** Fonts that go together. */
    public enum FontSet {
        /** Text with serifs, what leads through it without. */
        MIXED,
        /** All without serifs. */
        SANS,
        /** All with serifs. */
        SERIF
    }

    /** How a course is drawn. */
    public enum Motif {
        /** Each lesson a dot, joined to those near it. */
        MESH,
        /** Each unit a ring around those before. */
        RINGS,
        /** Each unit a wave below those before. */
        WAVES,
        /** Not at all. */
        NONE
    }

    /** A theme as it is. */
    public static Look of(String theme) {
        return new Look(
                theme,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Motif.MESH);
    }

    /** The same wishes for another theme. */
    public Look in(String otherTheme) {
        return new Look(otherTheme, hue, fonts, width, logo, darkLogo, motif);
    }
}
