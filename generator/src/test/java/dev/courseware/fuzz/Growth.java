package dev.courseware.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Sees that a course of double length costs about double the processor time. A course is made longer until its cost can
 * be measured; what seems to grow faster is measured again, and told when it does so twice in a row: a single step is no
 * growth.
 */
final class Growth {
    private static final long ENOUGH = 300_000_000L;
    private static final int SHORTEST = 2_000;
    private static final int LONGEST = 250_000;
    private static final double MOST = 2.5;
    private static final int AGAIN = 3;

    private final Path folder;

    /** @param folder may be filled and cleared */
    Growth(Path folder) {
        this.folder = folder;
    }

    /** What is wrong, in one line; empty if nothing is. */
    List<String> faults(Growing growing) {
        try {
            return measured(growing);
        } catch (Throwable e) {
            return List.of("it failed: " + Oracle.described(e) + " with " + growing.name());
        }
    }

    private List<String> measured(Growing growing) {
        int parts = Math.max(1, SHORTEST / Math.max(1, growing.of(1).size()));
        while (growing.of(parts).size() < SHORTEST) {
            parts *= 2;
        }
        long cost = cost(growing, parts);
        while (cost < ENOUGH) {
            parts *= 2;
            if (growing.of(parts).size() > LONGEST) {
                return List.of();
            }
            cost = cost(growing, parts);
        }
        int size = growing.of(parts).size();
        if (Oracle.isTooMuch(cost, size) && Oracle.isTooMuch(cost(growing, parts), size)) {
            return List.of("it costs " + cost / 1_000_000_000 + " s of processor time for " + size + " bytes, " + parts
                    + " parts of " + growing.name());
        }
        double first = ratio(growing, parts);
        double second = first > MOST ? ratio(growing, 2 * parts) : 0;
        return second > MOST
                ? List.of(String.format(
                        Locale.ROOT,
                        "twice the length costs %.1f and again %.1f times the time, from %d parts on: %s",
                        first,
                        second,
                        parts,
                        growing.name()))
                : List.of();
    }

    /** What double the parts cost; the least of some attempts, for other work on the machine only adds. */
    private double ratio(Growing growing, int parts) {
        long single = Long.MAX_VALUE;
        long twice = Long.MAX_VALUE;
        for (int i = 0; i < AGAIN && (i == 0 || twice > MOST * single); i++) {
            single = Math.min(single, cost(growing, parts));
            twice = Math.min(twice, cost(growing, 2 * parts));
        }
        return (double) twice / single;
    }

    private long cost(Growing growing, int parts) {
        return Trial.of(growing.of(parts), folder, 1, "en").cost();
    }
}
