package dev.courseware.deck;

import java.util.Locale;
import java.util.Set;

/**
 * Words with which a sentence leans on the one before it, so that it says little alone: pronouns and connectives at its
 * beginning. In a language that isn't among these, sentences are taken to stand alone.
 */
final class LeaningWords {
    private static final Set<String> FIRST = Set.of(
            // English
            "that",
            "that's",
            "this",
            "these",
            "those",
            "it",
            "it's",
            "they",
            "they're",
            "he",
            "she",
            "so",
            "and",
            "but",
            "or",
            "then",
            "because",
            "there",
            "yes",
            "no",
            "neither",
            "both",
            "which",
            "one",
            "i",
            "you'd",
            // German
            "das",
            "dies",
            "diese",
            "dieser",
            "es",
            "er",
            "sie",
            "und",
            "aber",
            "oder",
            "dann",
            "also",
            "denn",
            "darum",
            "deshalb",
            "ja",
            "nein",
            "doch",
            "beide");

    private LeaningWords() {}

    static boolean lean(String sentence) {
        String first = sentence.strip().split("[\\s,.:;?!]+", 2)[0];
        return FIRST.contains(first.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}
