package dev.courseware.render.transcript;

/**
 * How long a voice takes for a text, by the letters of its script: a sign of Chinese holds a syllable, a letter of Latin
 * about a third of one. Measured on a speech engine in twelve languages, at 150 English words a minute; German compounds
 * and short words of English come out within a fifth of it.
 */
final class SpeakingTime {
    private static final int WORD = 40;
    private static final int LETTER = 65;
    /** Of scripts that leave most vowels out. */
    private static final int CONSONANT = 125;
    /** A letter with its vowel, as in Devanagari or Thai. */
    private static final int OPEN_SYLLABLE = 160;

    private static final int KANA = 135;
    private static final int HANGUL = 200;
    private static final int HAN = 260;
    private static final int DIGIT = 320;
    /** A letter that is spelled, as in TLS. */
    private static final int SPELLED = 240;

    private static final int LONGEST_SPELLED = 5;
    private static final int SIGN = 300;
    private static final int BREATH = 150;
    private static final int SENTENCE = 350;

    private SpeakingTime() {}

    /** The time for a text, in milliseconds; 0 for one without anything that is said. */
    static long millis(String text) {
        long time = 0;
        boolean said = false;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (Character.isLetter(c)) {
                int end = wordEnd(text, at);
                time += word(text, at, end);
                said = true;
                at = end;
                continue;
            }
            boolean digit = Character.isDigit(c);
            said |= digit;
            time += digit ? DIGIT : pause(text, at, c);
            at += width;
        }
        return said ? time : 0;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (!Character.isLetter(c) && !mark && c != '\'' && c != '’') {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static long word(String text, int from, int to) {
        boolean spelled = to - from >= 2 && to - from <= LONGEST_SPELLED;
        for (int i = from; i < to; i++) {
            spelled &= text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
        }
        long time = WORD;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            time += !Character.isLetter(c) ? 0 : spelled ? SPELLED : letter(c);
            i += Character.charCount(c);
        }
        return time;
    }

    private static int letter(int c) {
        if (c < 0x590) {
            return LETTER;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case ARABIC, HEBREW, SYRIAC -> CONSONANT;
            case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN -> LETTER;
            default -> OPEN_SYLLABLE;
        };
    }

    private static int pause(String text, int at, int c) {
        boolean ends = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return switch (c) {
            case '.', '!', '?' -> ends ? SENTENCE : 0;
            case '…', '。', '！', '？', '؟', '।' -> SENTENCE;
            case ',', ';', ':' -> ends ? BREATH : 0;
            case '、', '，', '；', '：', '—', '–', '،' -> BREATH;
            case '+', '=', '%', '&', '<', '>', '€', '$', '£', '°' -> SIGN;
            default -> 0;
        };
    }
}
