package dev.courseware.parse.dialog.cue;

import dev.courseware.parse.dialog.words.WordList;

/** The words of which cues are made. */
final class CueVocabulary {
    private CueVocabulary() {}

    /** Whether the phrase is a cue in the middle of a sentence as well. */
    static boolean isSpoken(String phrase) {
        return WordList.CUE.has(phrase);
    }

    /** Whether the phrase is a mood, a cue only where a turn starts or ends or in its label. */
    static boolean isMood(String phrase) {
        return WordList.MOOD.has(phrase);
    }

    /** Whether the word is a gesture, which is a cue where a turn starts or ends or in its label. */
    static boolean isGesture(String word) {
        return WordList.GESTURE.has(word);
    }

    /** Whether the word may stand before a cue: a long pause. */
    static boolean isDegree(String word) {
        return WordList.CUE_DEGREE.has(word);
    }

    static boolean beginsCue(String phrase) {
        return WordList.CUE_OPENING.begins(phrase);
    }

    /** Whether the word has the ending of a cue by chance. */
    static boolean isException(String word) {
        return WordList.NO_CUE.has(word);
    }
}
