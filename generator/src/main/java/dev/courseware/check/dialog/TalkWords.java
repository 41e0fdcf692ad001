package dev.courseware.check.dialog;

import dev.courseware.text.PhraseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
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
            Map<String, Set<String>> named = new HashMap<>();
            for (String language : LANGUAGES) {
                try {
                    PhraseFile.read(
                            Objects.requireNonNull(TalkWords.class.getResourceAsStream(language + ".txt")), named);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            Map<TalkWords, Set<String>> lists = new EnumMap<>(TalkWords.class);
            named.forEach((name, phrases) -> lists.put(TalkWords.valueOf(name.toUpperCase(Locale.ROOT)), phrases));
            return lists;
        }
    }
}
