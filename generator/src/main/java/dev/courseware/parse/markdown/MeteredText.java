package dev.courseware.parse.markdown;

import dev.courseware.model.dialog.Cue;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A text that counts how often it is looked at. Flexmark looks at each character of a lesson about eight times, and
 * thousands of times where a text is made to keep it busy. Counting tells the two apart on every machine alike, as a
 * clock would not.
 */
final class MeteredText {
    private static final long BASE = 20_000;
    private static final long MOST_LOOKS = 1_000;
    private static final long MUCH = 10_000_000;
    private static final long MORE_LOOKS = 100;

    /** The number of characters that can be copied in the time that looking at one takes. */
    private static final int COPIED = 32;

    private final String text;
    /** In a short build the JVM reads an array in a fraction of the time that it takes for a string. */
    private final char[] characters;

    private final List<Cue> cues;
    private long left;
    private int last;

    /** @param cues those that stand in it, in their order */
    MeteredText(String text, List<Cue> cues) {
        this.text = text;
        this.cues = cues;
        this.characters = text.toCharArray();
        this.left = BASE + Math.min(MOST_LOOKS * text.length(), MUCH + MORE_LOOKS * text.length());
    }

    /** @throws TooMuchWork if its structure is beyond a limit */
    void checkLimits() {
        InputLimits.check(characters);
    }

    char charAt(int index) {
        if (--left < 0) {
            throw new TooMuchWork("this text is too complex to be read", index);
        }
        last = index;
        return characters[index];
    }

    /** The index of the first of some characters in a range; its end if there is none. Looks at all before it. */
    int firstOf(BitSet wanted, int start, int end) {
        int at = start;
        while (at < end && !wanted.get(characters[at])) {
            at++;
        }
        left -= at - start;
        if (at < end) {
            charAt(at);
        }
        return at;
    }

    int length() {
        return characters.length;
    }

    /** The cue that begins at an index. */
    Optional<Cue> cue(int start) {
        int low = 0;
        int high = cues.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = cues.get(middle).start();
            if (at == start) {
                return Optional.of(cues.get(middle));
            }
            low = at < start ? middle + 1 : low;
            high = at < start ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** A part of it. */
    String cut(int start, int end) {
        left -= (end - start) / COPIED + 1;
        if (left < 0) {
            throw new TooMuchWork("this text is too complex to be read", last);
        }
        return text.substring(start, end);
    }
}
