package dev.courseware.parse.dialog.cast;

import dev.courseware.parse.dialog.name.NameVocabulary;

/** How often, and how, one name stands where a label would. */
final class Tally {
    final String name;
    final String key;
    private int turns;
    private boolean alwaysCrowded = true;
    private boolean forced;
    private boolean alwaysSmall = true;
    private boolean everSmall;

    Tally(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /**
     * Counts one more; {@code spaced} says whether a blank line stands above it, {@code marked} whether an @ does,
     * {@code small} whether the text after it begins with a small letter.
     */
    void add(boolean spaced, boolean marked, boolean small) {
        turns++;
        forced |= marked;
        alwaysCrowded &= !spaced;
        alwaysSmall &= small;
        everSmall |= small;
    }

    int turns() {
        return turns;
    }

    /** Whether it always follows other text directly. */
    boolean isCrowded() {
        return alwaysCrowded;
    }

    /** Whether what follows it always begins with a small letter, as in {@code Throughput: how many}. */
    boolean isSmallSpeech() {
        return alwaysSmall;
    }

    boolean speaksSmall() {
        return everSmall;
    }

    boolean isSure() {
        return forced || turns > 1 || NameVocabulary.isUnmistakable(key);
    }
}
