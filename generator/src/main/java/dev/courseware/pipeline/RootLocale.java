package dev.courseware.pipeline;

import java.util.Locale;

/**
 * Holds {@link Locale#ROOT} as the default while courses are built, for libraries and jars of others that ask for none when
 * they change letters or write numbers: where the default is Turkish, {@code "TITLE".toLowerCase()} has an i without a dot.
 * Several builds may run in one process; the last to end puts back what was there.
 */
final class RootLocale {
    private static int builds;
    private static Locale all;
    private static Locale display;
    private static Locale format;

    private RootLocale() {}

    /** To be followed by {@link #leave}. */
    static void enter() {
        synchronized (RootLocale.class) {
            if (builds++ == 0) {
                all = Locale.getDefault();
                display = Locale.getDefault(Locale.Category.DISPLAY);
                format = Locale.getDefault(Locale.Category.FORMAT);
                Locale.setDefault(Locale.ROOT);
            }
        }
    }

    static void leave() {
        synchronized (RootLocale.class) {
            if (--builds == 0) {
                Locale.setDefault(all);
                Locale.setDefault(Locale.Category.DISPLAY, display);
                Locale.setDefault(Locale.Category.FORMAT, format);
            }
        }
    }
}
