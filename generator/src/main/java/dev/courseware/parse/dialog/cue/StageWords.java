package dev.courseware.parse.dialog.cue;

import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/**
 * Decides by their place whether words in brackets are a cue, because no list can hold everything that people may do:
 * {@code (to Ben, under his breath)}. Where a cue is likely, anything is a cue unless it is clearly speech.
 */
public final class StageWords {
    /** The maximum number of characters in a direction that has brackets or a line of its own. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 24;

    private StageWords() {}

    /**
     * Whether the words may be a cue at the start of a turn before a sentence, or on a line of their own within a turn.
     */
    public static boolean isAtStart(String words) {
        return isPossible(words)
                && !(isList(words) && !hasNoise(words))
                && (!endsSentence(words) || tellsOfPeople(words));
    }

    /** Whether the words may be a cue between two sentences, where people put afterthoughts as well. */
    public static boolean isBetween(String words) {
        if (!isPossible(words)) {
            return false;
        }
        if (endsSentence(words)) {
            return WordList.PEOPLE.has(first(words)) && hasKnown(words);
        }
        String first = first(words);
        boolean name = words.indexOf(' ') < 0 && Character.isUpperCase(words.charAt(0));
        if (name || WordList.AFTERTHOUGHT.has(first) || WordList.ARTICLE.has(first) || isList(words)) {
            return hasNoise(words) || WordList.ARTICLE.has(first) && endsInVerb(words);
        }
        return true;
    }

    /** Whether the words may be a cue on a line of their own, as in plays and films. */
    public static boolean isAlone(String words) {
        return isWords(words) && !isCodes(words) && !WordList.ADDED.has(first(words)) && !speaks(words);
    }

    /** Whether these are words at all, rather than a number, a reference or code. */
    public static boolean isWords(String words) {
        return words.chars().filter(Character::isLetter).count() > 1 && words.indexOf('`') < 0 && !words.contains("//");
    }

    /** Whether the words are about the recording rather than a speaker: {@code MUSIC FADES}, {@code end of tape}. */
    public static boolean isOfScene(String words) {
        return WordList.RECORDING.has(first(words));
    }

    /** Whether a line in italics says what happens rather than being speech: {@code The bell rings.} */
    public static boolean tellsWhatHappens(String words) {
        return isNobodys(words) && (tellsOfPeople(words) || hasVerb(words));
    }

    /** Whether the words can't be speech: they ask nothing, and hold no word such as "I" or "you". */
    public static boolean isNobodys(String words) {
        return isWords(words)
                && Character.isLetterOrDigit(words.charAt(0))
                && "?!:".indexOf(words.charAt(words.length() - 1)) < 0
                && !WordList.ADDED.has(first(words))
                && !speaks(words);
    }

    /** Whether a verb such as {@code slams} is among the first words. */
    private static boolean hasVerb(String words) {
        String[] all = words.split(" ", 6);
        for (int i = 1; i < Math.min(5, all.length); i++) {
            if (WordList.CUE_VERB_ENDING.ends(all[i]) && CueWords.isCue(all[i]) || CueVocabulary.isSpoken(all[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words add something to the speech: {@code see above}. */
    public static boolean isAdded(String words) {
        return WordList.ADDED.has(first(words));
    }

    private static boolean isPossible(String words) {
        int length = words.length();
        if (length < 2 || length > LONGEST || !Character.isLetter(words.charAt(0)) || isCodes(words)) {
            return false;
        }
        int count = 1;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c) || "`=<>{}|\\^~#_@:?!+$%*[]\n".indexOf(c) >= 0 || words.startsWith("//", i)) {
                return false;
            }
            count += c == ' ' ? 1 : 0;
        }
        return count <= MOST_WORDS && !WordList.ADDED.has(first(words)) && !speaks(words);
    }

    private static String first(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != ',') {
            end++;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean speaks(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i)) && lower.charAt(i) != '\'') {
                if (WordList.SPEAKING.has(lower.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean endsSentence(String words) {
        return ".。".indexOf(words.charAt(words.length() - 1)) >= 0 && !CueWords.isCueShaped(words);
    }

    /** {@code She nods.}, {@code The bell rings.}, {@code Ada looks at the board.} */
    private static boolean tellsOfPeople(String words) {
        String first = first(words);
        if (WordList.PEOPLE.has(first) || hasNoise(words)) {
            return true;
        }
        int space = words.indexOf(' ');
        int end = space < 0 ? -1 : words.indexOf(' ', space + 1);
        String second = space < 0
                ? words
                : words.substring(space + 1, end < 0 ? words.length() - 1 : end).toLowerCase(Locale.ROOT);
        return WordList.ARTICLE.has(first)
                ? endsInVerb(words)
                : CueWords.isCue(second) && !CueWords.isParticiple(second);
    }

    private static boolean endsInVerb(String words) {
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return CueWords.isCue(last);
    }

    private static boolean hasKnown(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,.]+")) {
            if (CueVocabulary.isSpoken(word) || ForeignCues.isKnown(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoise(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,.]+")) {
            if (WordList.NOISE.has(word) || CueVocabulary.isSpoken(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are only short words in capitals: {@code AD, LDAP}, {@code APIs}. */
    private static boolean isCodes(String words) {
        boolean all = true;
        for (String word : words.split("[ ,/&]+")) {
            String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            all &= NameVocabulary.isCapitals(bare) && bare.length() <= 5;
        }
        return all && !CueWords.isCue(words);
    }

    /** Whether these are names with commas between them: {@code Redis, Memcached}. */
    private static boolean isList(String words) {
        return words.indexOf(',') > 0 && NameVocabulary.isProper(words);
    }
}
