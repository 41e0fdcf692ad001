package dev.courseware.parse.dialog.name;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.time.Timestamp;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/**
 * Finds the end of a name: at most 32 characters and 4 words, or twice as much if each word is capitalised like a name;
 * without the punctuation of a sentence.
 */
public final class NameScanner {
    /** The maximum length of a name without markup around it. */
    public static final int LONGEST = 32;

    static final int MOST_WORDS = 4;

    private static final int LONGEST_NICKNAME = 24;
    /** Each opening quotation mark before the one that closes it. */
    private static final String QUOTES = "\"\"“”«»„“‘’";

    private static final int LONGEST_FORCED = 100;

    /**
     * Returns the index after the name that starts at {@code from}, or -1.
     *
     * @param forced whether the script marks it as a name, so that any characters will do
     */
    public int end(String line, int from, boolean forced) {
        int end = end(line, from, forced, 1);
        return end >= 0 || forced ? end : end(line, from, false, 2);
    }

    private int end(String line, int from, boolean forced, int times) {
        int at = from;
        int words = 0;
        boolean wordStart = true;
        int limit = from + (forced ? LONGEST_FORCED : times * LONGEST + 1);
        while (at < line.length()) {
            char c = line.charAt(at);
            int behind = wordStart && at > from ? behindNickname(line, at) : at;
            if (behind > at) {
                at = behind;
                words++;
                wordStart = false;
                continue;
            }
            if (endsName(line, at, wordStart) || !forced && mayEndName(line, at)) {
                break;
            }
            int width = Character.charCount(line.codePointAt(at));
            if (!SourceLine.isSpace(c)) {
                words += wordStart ? 1 : 0;
                boolean within = words <= times * MOST_WORDS && belongs(line, at);
                boolean prose = times > 1 && wordStart && isSmallWord(line, at);
                if (at >= limit || !forced && (!within || prose)) {
                    return -1;
                }
            }
            wordStart = SourceLine.isSpace(c);
            at += width;
            if (at > limit + LONGEST) {
                return -1;
            }
        }
        return words == 0 ? -1 : at;
    }

    /** Whether the word is a title before a name, such as {@code Dr}. */
    public static boolean isTitle(String word) {
        return WordList.TITLE.has(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the name's length alone makes it doubtful: more than four words, not counting titles. */
    public static boolean isLong(String name) {
        int words = 0;
        for (String word : name.split(" ")) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            words += isTitle(bare) || NameVocabulary.isParticle(word) ? 0 : 1;
        }
        return words > MOST_WORDS;
    }

    /** Whether the first letter isn't lower-case; symbols such as emoji may precede it. */
    public boolean startsLikeName(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            if (Character.isLetter(c)) {
                return !Character.isLowerCase(c);
            }
            if (c < 128 && c != ' ') {
                return false;
            }
            i += Character.charCount(c);
        }
        return !name.isEmpty();
    }

    private static boolean endsName(String line, int at, boolean wordStart) {
        char c = line.charAt(at);
        if ("([{（【:：\\".indexOf(c) >= 0) {
            return true;
        }
        if ("*\"”]".indexOf(c) >= 0) {
            return !isWithinWord(line, at);
        }
        if (c == '_') {
            return at + 1 == line.length() || " :：_(".indexOf(line.charAt(at + 1)) >= 0;
        }
        return wordStart && c >= '0' && c <= '9' && Timestamp.scan(line, at) != null;
    }

    /** Whether letters stand on both sides, as in Hebrew abbreviations: {@code ד"ר}. */
    private static boolean isWithinWord(String line, int at) {
        return line.charAt(at) == '"'
                && at > 0
                && at + 1 < line.length()
                && isUncased(line.charAt(at - 1))
                && isUncased(line.charAt(at + 1));
    }

    private static boolean isUncased(char c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }

    /** The index after what somebody is called between given and family name, {@code Dr. "Doc" Holl}; or {@code from}. */
    private static int behindNickname(String line, int from) {
        int pair = QUOTES.indexOf(line.charAt(from));
        if (pair < 0 || pair % 2 != 0) {
            return from;
        }
        int last = Math.min(line.length() - 2, from + LONGEST_NICKNAME);
        int end = from + 1;
        while (end < last && (Character.isLetterOrDigit(line.charAt(end)) || " -.".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        boolean called = end > from + 1
                && end < last
                && line.charAt(end) == QUOTES.charAt(pair + 1)
                && line.charAt(end + 1) == ' '
                && !Character.isLowerCase(line.charAt(from + 1))
                && end + 2 < line.length()
                && Character.isUpperCase(line.charAt(end + 2));
        return called ? end + 1 : from;
    }

    /** Whether an end tag, a comma before a cue or title, a dash or stroke before a stamp, or a question mark may follow the name. */
    private static boolean mayEndName(String line, int at) {
        char c = line.charAt(at);
        return c == '<'
                || line.startsWith("?:", at)
                || line.startsWith("| ", at) && Timestamp.scan(line, at + 2) != null
                || ",—–".indexOf(c) >= 0 && at + 1 < line.length() && SourceLine.isSpace(line.charAt(at + 1));
    }

    /** Whether a lower-case word of prose starts there, but not a particle of a name. */
    private static boolean isSmallWord(String line, int at) {
        if (!Character.isLowerCase(line.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return !NameVocabulary.isParticle(line.substring(at, end));
    }

    private static boolean belongs(String line, int at) {
        int c = line.codePointAt(at);
        if (c == '.') {
            return isAbbreviation(line, at);
        }
        if (c == '"') {
            return isWithinWord(line, at);
        }
        if (c < 128) {
            return Character.isLetterOrDigit(c) || "-'_#&/+".indexOf(c) >= 0;
        }
        if (c == '’' || c == '・' || c == '·') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL -> true;
            // The joiners within emoji and between the letters of Persian words.
            case Character.FORMAT -> c == 0x200D || c == 0x200C;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static boolean isNumber(String line, int from) {
        int at = from;
        at = SourceLine.behindSpaces(line, at);
        return at < line.length() && Character.isDigit(line.charAt(at));
    }

    private static boolean isAbbreviation(String line, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 5 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        int length = dot - start;
        String word = line.substring(start, dot);
        boolean number = WordList.NUMBER_TITLE.has(word.toLowerCase(Locale.ROOT)) && isNumber(line, dot + 1);
        return length == 1 || length > 1 && (number || isTitle(word));
    }
}
