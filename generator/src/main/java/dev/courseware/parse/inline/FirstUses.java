package dev.courseware.parse.inline;

import dev.courseware.model.Glossary;
import dev.courseware.model.Glossary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the glossary's terms in running text: whole words, the longest name that fits. Names in capitals alone, such as
 * IT, are found in capitals alone. Immutable; one serves all lessons.
 */
public final class FirstUses {
    private static final int MOST_WORDS = 8;

    private final Glossary glossary;
    private final Map<String, List<Shape>> byFirstWord = new HashMap<>();

    /** Prepares to find a glossary's terms. */
    public FirstUses(Glossary glossary) {
        this.glossary = glossary;
        glossary.names().forEach(this::add);
        byFirstWord
                .values()
                .forEach(shapes -> shapes.sort(Comparator.comparingInt(Shape::words)
                        .thenComparingInt(Shape::before)
                        .thenComparingInt(Shape::after)
                        .reversed()));
    }

    /**
     * What a name looks like: C++ is one word with two signs after it.
     *
     * @param before how many signs stand before its first word
     * @param words how many words it has
     * @param after how many signs stand after its last word
     */
    private record Shape(int before, int words, int after) {}

    /** A term from one index of a text up to another. */
    private record Found(Term term, int start, int end) {}

    private void add(String name) {
        int start = wordStart(name, 0);
        int end = start;
        int words = 0;
        for (int next = start; next < name.length(); next = wordStart(name, end)) {
            end = wordEnd(name, next);
            words++;
        }
        if (words == 0 || words > MOST_WORDS) {
            return;
        }
        String first = Glossary.key(name.substring(start, wordEnd(name, start)));
        Shape shape = new Shape(start, words, name.length() - end);
        List<Shape> shapes = byFirstWord.computeIfAbsent(first, key -> new ArrayList<>());
        if (!shapes.contains(shape)) {
            shapes.add(shape);
        }
    }

    /** Adds text in which terms are links that weren't linked before in this lesson. */
    void read(String text, ParseContext reading, RichTextBuilder out) {
        TermLinks links = new TermLinks(reading);
        int from = 0;
        int at = wordStart(text, 0);
        while (at < text.length()) {
            Optional<Found> found = longest(text, at);
            int end = found.map(Found::end).orElse(wordEnd(text, at));
            if (found.isPresent()
                    && !reading.inventory().terms().contains(found.get().term().id())) {
                String words = text.substring(found.get().start(), end);
                out.text(text.substring(from, found.get().start()));
                out.add(links.link(found.get().term(), words));
                from = end;
            }
            at = wordStart(text, end);
        }
        out.text(text.substring(from));
    }

    private Optional<Found> longest(String text, int at) {
        List<Shape> shapes = byFirstWord.get(Glossary.key(text.substring(at, wordEnd(text, at))));
        if (shapes == null) {
            return Optional.empty();
        }
        return shapes.stream().flatMap(shape -> find(text, at, shape).stream()).findFirst();
    }

    private Optional<Found> find(String text, int at, Shape shape) {
        int start = at - shape.before();
        int end = wordEnd(text, at);
        for (int i = 1; i < shape.words() && end <= text.length(); i++) {
            int next = wordStart(text, end);
            end = next < text.length() ? wordEnd(text, next) : text.length() + 1;
        }
        end += shape.after();
        if (start < 0 || end > text.length() || isJoined(text, start - 1, -1) || isJoined(text, end, 1)) {
            return Optional.empty();
        }
        String words = text.substring(start, end);
        int first = start;
        int last = end;
        return glossary.term(words).filter(term -> isWrittenSo(term, words)).map(term -> new Found(term, first, last));
    }

    /** Whether the sign at an index belongs to the word beside it, towards which {@code step} leads away. */
    private static boolean isJoined(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        int beyond = at + step;
        boolean hyphen = text.charAt(at) == '-' && beyond >= 0 && beyond < text.length();
        return isWord(text.charAt(at)) || hyphen && isWord(text.charAt(beyond));
    }

    private static boolean isWrittenSo(Term term, String words) {
        String key = Glossary.key(words);
        for (String name : term.names()) {
            if (Glossary.key(name).equals(key)) {
                boolean capitals = name.chars().noneMatch(Character::isLowerCase) && name.length() > 1;
                return !capitals || words.chars().noneMatch(Character::isLowerCase);
            }
        }
        return false;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
