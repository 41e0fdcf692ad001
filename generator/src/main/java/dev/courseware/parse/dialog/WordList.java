package dev.courseware.parse.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads the word lists that stand in this package's classes as text. */
final class WordList {
    private WordList() {}

    /** The words of a list with spaces and line ends between them. */
    static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        StringTokenizer tokens = new StringTokenizer(list);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** The phrases of a list with commas between them, in their order; a line end may stand behind a comma. */
    static List<String> phrases(String list) {
        List<String> phrases = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(list, ",\n");
        while (tokens.hasMoreTokens()) {
            String phrase = tokens.nextToken();
            phrases.add(phrase.startsWith(" ") ? phrase.substring(1) : phrase);
        }
        return phrases;
    }

    static boolean startsWithAny(String text, List<String> phrases) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    static boolean containsAny(String text, List<String> phrases) {
        for (String phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
