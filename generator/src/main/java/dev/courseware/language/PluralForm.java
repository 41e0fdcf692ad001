package dev.courseware.language;

import java.util.Locale;

/** The forms that words take beside a number, by the names that CLDR gives them. */
public enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** As it is written behind a word's name: {@code few}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
