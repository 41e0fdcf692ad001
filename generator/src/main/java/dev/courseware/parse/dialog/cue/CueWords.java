package dev.courseware.parse.dialog.cue;

import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/** Distinguishes directions on how something is said from words in brackets that are part of the speech. */
public final class CueWords {
    /** The maximum number of characters in a cue. */
    public static final int LONGEST = 60;

    /** A final s after one of these letters doesn't make a verb: bus, class, this, it's. */
    private static final String NO_VERB = "sui'’";

    private static final int MOST_WORDS = 6;

    private CueWords() {}

    /** Whether the words are a cue even in the middle of a sentence. */
    public static boolean isSpoken(String words) {
        if (!isCueShaped(words)) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (CueVocabulary.isSpoken(lower)) {
            return true;
        }
        int space = lower.indexOf(' ');
        if (space < 0 || lower.indexOf(' ', space + 1) >= 0) {
            return false;
        }
        String first = lower.substring(0, space);
        String second = lower.substring(space + 1);
        return CueVocabulary.isDegree(first) && CueVocabulary.isSpoken(second)
                || CueVocabulary.isSpoken(first)
                        && (WordList.CUE_ADVERB_ENDING.ends(second) || WordList.CUE_REPEATED.has(second));
    }

    /** Whether the words are a cue at the start or end of a turn, or in its label. */
    public static boolean isCue(String words) {
        if (!isCueShaped(words)) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (isSpoken(words)
                || CueVocabulary.isMood(lower)
                || CueVocabulary.isGesture(lower)
                || CueVocabulary.beginsCue(lower)) {
            return true;
        }
        return WordList.VOICE.ends(lower) && WordList.VOICE_OPENING.begins(lower) || hasForm(words, lower);
    }

    /** Whether the words are about more people than the speaker: "both laugh". */
    public static boolean isOfSeveral(String words) {
        int space = words.indexOf(' ');
        String first = space < 0 ? "" : words.substring(0, space).toLowerCase(Locale.ROOT);
        return WordList.SEVERAL.has(first) || NameVocabulary.isEveryone(first);
    }

    /** Whether the words are a cue at the end of a turn even if no sentence ends before them. */
    public static boolean isSure(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean adverb = lower.indexOf(' ') < 0 && WordList.CUE_ADVERB_ENDING.ends(lower) && hasManner(lower);
        return isSpoken(words) || isCueShaped(words) && (adverb || CueVocabulary.isGesture(lower));
    }

    /** Whether the last word ends like a past participle: {@code granted}. */
    public static boolean isParticiple(String words) {
        return WordList.CUE_PAST_ENDING.ends(words);
    }

    /** Whether the words say that the speaker's voice fades, which leaves the turn unfinished. */
    public static boolean trailsOff(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordList.TRAILS_OFF.begins(lower) || WordList.TRAILS_OFF_WITHIN.isWithin(lower);
    }

    /** Whether the words say that the speaker cuts in on somebody. */
    public static boolean cutsIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordList.CUTS_IN.begins(lower) || WordList.CUTS_IN_ENDING.ends(lower);
    }

    /** Whether the words say that the speaker is cut off. */
    public static boolean isCutOff(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordList.CUT_OFF.has(lower) || WordList.CUT_OFF_ENDING.ends(lower);
    }

    /**
     * Whether the words are one to six in number, and don't include the end of a sentence, a number, time, path or
     * formula.
     */
    public static boolean isCueShaped(String words) {
        int length = words.length();
        if (length == 0 || length > LONGEST || ".!?…:;".indexOf(words.charAt(length - 1)) >= 0 && !isVoiceMark(words)) {
            return false;
        }
        int count = 1;
        boolean letter = false;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            letter |= Character.isLetter(c);
            if (c == ' ') {
                count++;
            } else if (!Character.isLetterOrDigit(c) && "'’-,–&/".indexOf(c) < 0 && !isVoiceMark(words)) {
                return false;
            }
        }
        return letter && count <= MOST_WORDS;
    }

    private static boolean isVoiceMark(String words) {
        return words.length() == 4 && words.charAt(1) == '.' && words.charAt(3) == '.';
    }

    /**
     * Whether a word has the ending of a cue where a direction would have it: in the first or last word, or for a verb
     * only the first.
     */
    private static boolean hasForm(String words, String lower) {
        int space = lower.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        if (first.endsWith(",") || Character.isUpperCase(words.charAt(Math.min(1, words.length() - 1)))) {
            boolean shouted = words.equals(words.toUpperCase(Locale.ROOT)) && !first.endsWith(",");
            return shouted && (hasManner(first) || WordList.CUE_ADVERB_ENDING.ends(lower));
        }
        if (hasManner(first) || isVerb(first)) {
            return true;
        }
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return space > 0 && hasManner(last) && !WordList.CUE_PAST_ENDING.ends(last);
    }

    private static boolean hasManner(String word) {
        return word.length() > 4
                && !CueVocabulary.isException(word)
                && (WordList.CUE_ADVERB_ENDING.ends(word)
                        || WordList.CUE_PARTICIPLE_ENDING.ends(word)
                        || WordList.CUE_PAST_ENDING.ends(word));
    }

    private static boolean isVerb(String word) {
        int length = word.length();
        return length > 3
                && WordList.CUE_VERB_ENDING.ends(word)
                && NO_VERB.indexOf(word.charAt(length - 2)) < 0
                && !CueVocabulary.isException(word);
    }
}
