package dev.courseware.parse.dialog.cue;

import dev.courseware.parse.dialog.words.WordList;

/** The words that cues consist of. */
final class CueVocabulary {
    private CueVocabulary() {}

    /** Whether the phrase is a cue even in the middle of a sentence. */
    static boolean isSpoken(String phrase) {
        return WordList.CUE.has(phrase);
    }

    /** Whether the phrase is a mood, which is a cue only at the start or end of a turn or in its label. */
    static boolean isMood(String phrase) {
        return WordList.MOOD.has(phrase);
    }

    /** Whether the word is a gesture, which is a cue only at the start or end of a turn or in its label. */
    static boolean isGesture(String word) {
        return WordList.GESTURE.has(word);
    }

    /** Whether the word may qualify a cue: a long pause. */
    static boolean isDegree(String word) {
        return WordList.CUE_DEGREE.has(word);
    }

    static boolean beginsCue(String phrase) {
        return WordList.CUE_OPENING.begins(phrase);
    }

    /** Whether the word ends like a cue by chance. */
    static boolean isException(String word) {
        return WordList.NO_CUE.has(word);
    }
}
