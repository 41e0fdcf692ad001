package dev.courseware.model;

import java.util.List;

/** What learners set in a model or a lab. */
public sealed interface Control {
    /** As formulas or simulations call it. */
    String name();

    /** As learners read it. */
    String label();

    /**
     * A number: a slider and a field. All numbers are in base units; in its own unit a value of {@code x} is
     * {@code x * per / times}.
     *
     * @param unit behind its numbers, or empty
     * @param start what it is at first
     * @param low the least
     * @param high the most
     * @param step from one value to the next
     * @param steps how many of them lie between the least and the most
     * @param shown the start as it is written, with its unit
     * @param least the least, likewise
     * @param most the most, likewise
     */
    record Amount(
            String name,
            String label,
            String unit,
            double times,
            double per,
            double start,
            double low,
            double high,
            double step,
            int steps,
            String shown,
            String least,
            String most)
            implements Control {}

    /**
     * One of several.
     *
     * @param start the key of the one that is chosen at first
     */
    record Choice(String name, String label, List<Option> options, String start) implements Control {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** What can be chosen. */
    record Option(String key, String label) {}

    /**
     * Something that is on or off.
     *
     * @param start whether it is on at first
     */
    record Switch(String name, String label, boolean start) implements Control {}
}
