package dev.courseware.parse.dialog;

/** How often, and how, one name stands where a label would. */
final class Tally {
    final String name;
    final String key;
    private int turns;
    private boolean alwaysCrowded = true;
    private boolean forced;

    Tally(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /** Counts one more; {@code spaced} says whether a blank line stands above it, {@code marked} whether an @ does. */
    void add(boolean spaced, boolean marked) {
        turns++;
        forced |= marked;
        alwaysCrowded &= !spaced;
    }

    int turns() {
        return turns;
    }

    /** Whether it always follows other text directly. */
    boolean isCrowded() {
        return alwaysCrowded;
    }

    boolean isSure() {
        return forced || turns > 1 || Names.isUnmistakable(key);
    }
}
