package dev.courseware.check.dialog;

import java.util.List;
import java.util.Locale;

/** Distinguishes genuine questions from those that only seek agreement, such as {@code right?}, or put a guess. */
final class Genuine {
    private Genuine() {}

    static boolean isOne(String question) {
        String text = question.strip();
        if (text.startsWith("¿") || !knowsGuesses(text)) {
            return true;
        }
        List<String> words = Said.words(text.replace('’', '\''));
        if (words.isEmpty() || words.stream().allMatch(TalkWords.TAG::has)) {
            return false;
        }
        int tail = Math.max(text.lastIndexOf(','), Math.max(text.lastIndexOf('–'), text.lastIndexOf('—')));
        List<String> last = Said.words(text.substring(tail + 1).replace('’', '\''));
        int first = 0;
        while (first < words.size() - 1
                && TalkWords.BEFORE.has(words.get(first))
                && !TalkWords.OPENING.has(words.get(first))) {
            first++;
        }
        boolean opens = TalkWords.OPENING.has(words.get(first))
                || !last.isEmpty() && last.size() > 2 && TalkWords.OPENING.has(last.get(0)) && !isShortTag(last);
        return opens && !(first == 0 && words.size() < 2 && TalkWords.TAG.has(words.get(0)))
                || TalkWords.LATE.has(words.get(words.size() - 1));
    }

    /** {@code isn't it}, {@code do you}, {@code is it}. */
    private static boolean isShortTag(List<String> words) {
        return words.size() <= 3 && words.size() > 1 && TalkWords.PRONOUN.has(words.get(words.size() - 1));
    }

    /** Whether the text is in a language, such as English or German, whose guesses are known. */
    private static boolean knowsGuesses(String text) {
        String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c > 0x24F && Character.isLetter(c) || "éèêàçñáíóúôâîûœ".indexOf(c) >= 0) {
                return false;
            }
        }
        return !TalkWords.UNKNOWN.isWithin(lower);
    }
}
