package dev.courseware.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The course's terms, read before its lessons.
 *
 * @param state whether there is anything to look up
 * @param terms as written
 * @param byName every term by its names as {@link #key} writes them; of two with one name, the first
 */
public record Glossary(State state, List<Term> terms, Map<String, Term> byName) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** The course has no glossary. */
    public static final Glossary NONE = new Glossary(State.MISSING, List.of(), Map.of());

    /** The course has a glossary that can't be read, which its own problems tell. */
    public static final Glossary UNREADABLE = new Glossary(State.UNREADABLE, List.of(), Map.of());

    public Glossary {
        terms = List.copyOf(terms);
        byName = Map.copyOf(byName);
    }

    /** What came of the glossary's source. */
    public enum State {
        MISSING,
        UNREADABLE,
        READ
    }

    /**
     * A term.
     *
     * @param id its anchor in the glossary's page
     * @param name what it is called first, plain text
     * @param synonyms its other names
     * @param meaning the words of the first meaning's first paragraph; empty if that is no text
     * @param position where its name stands
     */
    public record Term(String id, String name, List<String> synonyms, String meaning, Position position) {
        public Term {
            synonyms = List.copyOf(synonyms);
        }

        /** The name and its synonyms. */
        public List<String> names() {
            List<String> names = new ArrayList<>();
            names.add(name);
            names.addAll(synonyms);
            return names;
        }
    }

    /** Makes a glossary of its terms. */
    public static Glossary of(List<Term> terms) {
        Map<String, Term> byName = new HashMap<>();
        for (Term term : terms) {
            term.names().forEach(name -> byName.putIfAbsent(key(name), term));
        }
        return new Glossary(State.READ, terms, byName);
    }

    /** Finds a term by its name or a synonym, whatever its case and blanks. */
    public Optional<Term> term(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Every name and synonym as written, in order. */
    public List<String> names() {
        return terms.stream().flatMap(term -> term.names().stream()).toList();
    }

    /** What makes two spellings one name: NFC, one space between words, and no difference of case. */
    public static String key(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(BLANKS.matcher(folded).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
