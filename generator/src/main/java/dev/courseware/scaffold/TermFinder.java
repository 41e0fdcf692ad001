package dev.courseware.scaffold;

import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.Turn;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the terms that a conversation is about: abstract nouns that occur at least twice, together with the word before
 * them where the two belong together ({@code fault tolerance}). It suggests too many rather than too few, since
 * deleting an entry is easier than thinking of one.
 */
final class TermFinder {
    private static final int MOST = 12;
    private static final int SHORTEST = 6;

    private TermFinder() {}

    /**
     * A term.
     *
     * @param name the name of its glossary entry
     * @param said a sentence that uses it
     */
    record Term(String name, String said) {}

    /** The terms in order of first use. */
    static List<Term> find(Dialog dialog, String language) {
        LanguageWords words = LanguageWords.of(language);
        Map<String, Found> found = new LinkedHashMap<>();
        for (Turn turn : dialog.turns()) {
            for (String sentence : Sentences.in(language).of(turn.text())) {
                read(sentence, words, found);
            }
        }
        List<Found> often = found.values().stream()
                .filter(term -> term.count > 1)
                .sorted(Comparator.comparingInt((Found term) -> -term.count))
                .limit(MOST)
                .toList();
        List<Term> terms = new ArrayList<>();
        for (Found term : found.values()) {
            if (often.contains(term)) {
                terms.add(new Term(term.name(), term.longest.strip()));
            }
        }
        return terms;
    }

    private static void read(String sentence, LanguageWords language, Map<String, Found> found) {
        List<String> words = Words.of(sentence);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isAbstract(word, language)) {
                String before = i > 0 ? words.get(i - 1) : "";
                found.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new Found(word))
                        .add(before, sentence, language);
            }
        }
    }

    private static boolean isAbstract(String word, LanguageWords language) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() >= SHORTEST
                && !language.small().contains(small)
                && language.endings().stream()
                        .anyMatch(ending -> small.endsWith(ending) && small.length() > ending.length() + 2);
    }

    /** A candidate, with the places found so far. */
    private static final class Found {
        private final String word;
        private final Map<String, Integer> before = new LinkedHashMap<>();
        private int count;
        private String longest = "";

        Found(String word) {
            this.word = word;
        }

        void add(String neighbour, String sentence, LanguageWords language) {
            count++;
            String small = neighbour.toLowerCase(Locale.ROOT);
            if (small.length() > 3 && !language.small().contains(small)) {
                before.merge(small, 1, Integer::sum);
            }
            if (sentence.length() > longest.length()) {
                longest = sentence;
            }
        }

        /** The word, preceded by the word before it if that is the same most of the time. */
        String name() {
            String pair = before.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1 && entry.getValue() * 2 > count)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .map(first -> first + " ")
                    .orElse("");
            String name = pair + (pair.isEmpty() ? word : word.toLowerCase(Locale.ROOT));
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }
}
