package dev.courseware.parse.dialog.cue;

import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/**
 * Cues in languages other than English. Their words are too many to list, so at the start of a turn their form has to
 * do: an adverb or participle, or one of a few words that don't occur in English.
 */
public final class ForeignCues {
    private static final int MOST_WORDS = 4;

    private ForeignCues() {}

    /** Whether the words are a cue at the start of a turn, before a new sentence. */
    public static boolean isCue(String words) {
        if (!CueWords.isCueShaped(words) || words.length() < 2 || Character.isUpperCase(words.charAt(0))) {
            return false;
        }
        return isKnown(words) || words(words) <= MOST_WORDS && (hasEnding(words) || isForeign(words));
    }

    /** Whether the words are a cue at the end of a turn as well. */
    public static boolean isKnown(String words) {
        return WordList.CUE_AT_START.has(words.toLowerCase(Locale.ROOT));
    }

    private static boolean hasEnding(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        for (String ending : WordList.CUE_ENDING.all()) {
            if (first.length() > ending.length() + 1 && first.endsWith(ending) && !CueVocabulary.isException(first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words have letters that English doesn't have. */
    private static boolean isForeign(String words) {
        boolean foreign = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            foreign |= c > 127 && Character.isLetter(c);
        }
        return foreign;
    }

    private static int words(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }
}
