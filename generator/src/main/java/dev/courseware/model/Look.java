package dev.courseware.model;

import java.util.OptionalInt;

/**
 * What a course looks like: its theme, and what course.yml changes of that.
 *
 * @param theme the theme's name
 * @param hue the accent's hue in OKLCH, 0 to 359; empty for the theme's own colours
 * @param at where course.yml says so, or the position of the theme
 */
public record Look(String theme, OptionalInt hue, Position at) {
    /** The limits of {@link #hue}. */
    public static final int MOST_HUE = 359;

    /** A theme as it is. */
    public static Look of(String theme) {
        return new Look(theme, OptionalInt.empty(), Position.START);
    }

    /** The same wishes for another theme. */
    public Look in(String otherTheme) {
        return new Look(otherTheme, hue, at);
    }

    /** Whether the theme stays as it is. */
    public boolean isPlain() {
        return hue.isEmpty();
    }
}
