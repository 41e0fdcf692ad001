package dev.courseware.scaffold;

import dev.courseware.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses the language of a conversation: by its letters where those tell, otherwise by its short common words. This is
 * good enough for the first line of a course.yml, which its author will see.
 */
final class LanguageGuess {
    private static final String OTHERWISE = "en";

    private LanguageGuess() {}

    /** The guessed language as a BCP 47 tag. */
    static String of(String text) {
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (share(letters, UnicodeScript.HIRAGANA, all) + share(letters, UnicodeScript.KATAKANA, all) > 0.2) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, String> script : Map.of(
                        UnicodeScript.HAN, "zh",
                        UnicodeScript.HANGUL, "ko",
                        UnicodeScript.ARABIC, "ar",
                        UnicodeScript.HEBREW, "he",
                        UnicodeScript.GREEK, "el",
                        UnicodeScript.CYRILLIC, "ru")
                .entrySet()) {
            if (share(letters, script.getKey(), all) > 0.5) {
                return script.getValue();
            }
        }
        return bySmallWords(text);
    }

    private static double share(Map<UnicodeScript, Integer> letters, UnicodeScript script, int all) {
        return all == 0 ? 0 : (double) letters.getOrDefault(script, 0) / all;
    }

    /** The language with most of its short words in the text; English in a tie. */
    private static String bySmallWords(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
        String best = OTHERWISE;
        long most = count(words, LanguageWords.of(OTHERWISE));
        for (LanguageWords language : LanguageWords.ALL) {
            long count = count(words, language);
            if (count > most) {
                most = count;
                best = language.tag();
            }
        }
        return best;
    }

    private static long count(List<String> words, LanguageWords language) {
        return words.stream().filter(language.small()::contains).count();
    }
}
