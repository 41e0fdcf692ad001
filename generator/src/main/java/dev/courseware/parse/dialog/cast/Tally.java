package dev.courseware.parse.dialog.cast;

import dev.courseware.parse.dialog.name.NameVocabulary;

/** Counts the occurrences of one name in the place of a label. */
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
     * Counts an occurrence; {@code spaced} says whether it follows a blank line, {@code marked} whether it has an @,
     * {@code small} whether the text after it begins with a lower-case letter.
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

    /** Whether the text after it always begins with a lower-case letter, as in {@code Throughput: how many}. */
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
