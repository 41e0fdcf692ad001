package dev.courseware.parse.dialog.cue;

import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/** Tells a direction on how something is said from words in brackets that belong to what is said. */
public final class CueWords {
    /** The most characters of a cue. */
    /** Before a verb's last letter these make it a noun or another word: class, bus, this, it's. */
    private static final String NO_VERB = "sui'’";

    public static final int LONGEST = 60;

    private static final int MOST_WORDS = 6;

    private CueWords() {}

    /** Whether the words are a cue in the middle of a sentence as well. */
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

    /** Whether the words are a cue where a turn starts or ends, or in its label. */
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

    /** Whether the words tell of more people than the one who speaks: "both laugh". */
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

    /** Whether the speaker's voice is said to fade, which leaves the turn open. */
    public static boolean trailsOff(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordList.TRAILS_OFF.begins(lower) || WordList.TRAILS_OFF_WITHIN.isWithin(lower);
    }

    /** Whether the speaker is said to cut in on another one. */
    public static boolean cutsIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordList.CUTS_IN.begins(lower) || WordList.CUTS_IN_ENDING.ends(lower);
    }

    /** Whether the speaker is said to be cut off. */
    public static boolean isCutOff(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordList.CUT_OFF.has(lower) || WordList.CUT_OFF_ENDING.ends(lower);
    }

    /** One to six words, without the end of a sentence, not a number, time, path or formula. */
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

    /** A word with a cue's ending where a direction has it: first, or at its end, but a verb's only first. */
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
