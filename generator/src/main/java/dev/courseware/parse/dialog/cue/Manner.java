package dev.courseware.parse.dialog.cue;

import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/** Recognises words after a name that may say how something is said: {@code Anna, zu Ben gewandt: …}. */
public final class Manner {
    private Manner() {}

    /** Whether the words may say how something is said. */
    public static boolean isPossible(String words) {
        if (!CueWords.isCueShaped(words) || !Character.isLowerCase(words.charAt(0))) {
            return false;
        }
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        return !WordList.NO_MANNER.has(first.toLowerCase(Locale.ROOT));
    }
}
