package dev.courseware.check.dialog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The lists of words by which rules recognise what is said in a dialog. Each list holds the words of all languages, since
 * a script rarely states its own. They are read on first use, from a file for each language beside this class;
 * {@code en.txt} explains the format. Texts must be in lower case to be compared with the words.
 */
enum TalkWords {
    /** A word with which no sentence ends, so that the sentence was broken off. */
    JOINING,
    /** Begins a clause to which a main clause must follow. */
    CONDITION,
    /** A word that makes up a question which only seeks agreement: right? */
    TAG,
    /** Opens a genuine question. */
    OPENING,
    /** May precede the word that opens a question: and, well. */
    BEFORE,
    /** Makes a question genuine as its last word: You fix it how? */
    LATE,
    /** Asks learners for work or for their own words. */
    TASK,
    /** Occurs in a question that can be answered by a nod. */
    NOD,
    /** Begins a turn that objects to the one before. */
    OBJECTION,
    /** Follows a term that is being explained. */
    DEFINING,
    /** Precedes a term that is being explained. */
    NAMING,
    /** Ends a short question that only seeks agreement: isn't it? */
    PRONOUN,
    /** Shows that a text is in a language whose guesses aren't known, so that all its questions count as genuine. */
    UNKNOWN;

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it");

    /** Whether a text is one of the words or phrases. */
    boolean has(String text) {
        return all().contains(text);
    }

    /** Whether one of the phrases occurs anywhere in a text, even within a word. */
    boolean isWithin(String text) {
        return all().stream().anyMatch(text::contains);
    }

    /** The words and phrases, in no order. */
    Set<String> all() {
        return Lists.READ.get(this);
    }

    /** The lists, read when this class is initialised. */
    private static final class Lists {
        static final Map<TalkWords, Set<String>> READ = read();

        private static Map<TalkWords, Set<String>> read() {
            Map<TalkWords, Set<String>> lists = new EnumMap<>(TalkWords.class);
            for (TalkWords list : values()) {
                lists.put(list, new HashSet<>());
            }
            for (String language : LANGUAGES) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(TalkWords.class.getResourceAsStream(language + ".txt")),
                        StandardCharsets.UTF_8))) {
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .forEach(line -> add(line, lists));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return lists;
        }

        private static void add(String line, Map<TalkWords, Set<String>> lists) {
            int colon = line.indexOf(':');
            Set<String> list =
                    lists.get(TalkWords.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)));
            for (String phrase : line.substring(colon + 1).split(",")) {
                list.add(phrase.strip().replace('_', ' '));
            }
        }
    }
}
