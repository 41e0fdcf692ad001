package dev.courseware.check.dialog;

import dev.courseware.model.Blocks;
import dev.courseware.model.Glossary;
import dev.courseware.model.Glossary.Term;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.TermMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the glossary's terms in a conversation, and where somebody explains them: by a link to the glossary, or by
 * saying what the term is, means or is called.
 */
public final class TermUses {
    /** How many turns after its first use a term may still be explained. */
    private static final int SOON = 2;

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /** @param glossary the course's terms */
    public TermUses(Glossary glossary) {
        for (Term term : glossary.terms()) {
            for (String name : term.names()) {
                List<String> words = Said.words(name);
                if (!words.isEmpty()) {
                    byFirstWord
                            .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                            .add(new Name(term, words));
                }
            }
        }
    }

    private record Name(Term term, List<String> words) {}

    /** The indices of the turns in which a term occurs and is explained; -1 for none. */
    private static final class Met {
        int used = -1;
        int explained = -1;
    }

    List<TermUse> unexplained(Talk talk) {
        Map<Term, Met> met = new LinkedHashMap<>();
        List<Said> turns = talk.turns();
        for (int i = 0; !byFirstWord.isEmpty() && i < turns.size(); i++) {
            read(turns.get(i), i, met);
        }
        List<TermUse> uses = new ArrayList<>();
        met.forEach((term, place) -> {
            boolean inTime = place.explained >= 0 && place.explained <= place.used + SOON;
            if (!inTime) {
                Said first = turns.get(place.used);
                int explained = place.explained < 0
                        ? 0
                        : turns.get(place.explained).turn().number();
                uses.add(new TermUse(
                        term.id(),
                        term.name(),
                        talk.source(),
                        first.turn().number(),
                        explained,
                        first.turn().position()));
            }
        });
        return uses;
    }

    private void read(Said said, int index, Map<Term, Met> met) {
        List<String> words = Said.words(said.text());
        for (int at = 0; at < words.size(); at++) {
            for (Name name : byFirstWord.getOrDefault(singular(words.get(at)), List.of())) {
                meet(name, words, at, said, index, met);
            }
            if (!singular(words.get(at)).equals(words.get(at))) {
                for (Name name : byFirstWord.getOrDefault(words.get(at), List.of())) {
                    meet(name, words, at, said, index, met);
                }
            }
        }
    }

    private static void meet(Name name, List<String> words, int at, Said said, int index, Map<Term, Met> met) {
        int end = at + name.words().size();
        if (end > words.size() || !isSame(name.words(), words.subList(at, end))) {
            return;
        }
        Met place = met.computeIfAbsent(name.term(), term -> new Met());
        place.used = place.used < 0 ? index : place.used;
        boolean explains = links(said, name.term())
                || (end < words.size() && TalkWords.DEFINING.has(words.get(end)))
                || (at > 0 && TalkWords.NAMING.has(words.get(at - 1)));
        if (explains && place.explained < 0) {
            place.explained = index;
        }
    }

    private static boolean isSame(List<String> name, List<String> words) {
        for (int i = 0; i < name.size(); i++) {
            if (!name.get(i).equals(words.get(i)) && !name.get(i).equals(singular(words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A rough singular, good enough to find «quorums» by «quorum». */
    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static boolean links(Said said, Term term) {
        return Blocks.find(Prose.class, said.body().blocks()).stream()
                .anyMatch(prose -> prose.content()
                        .any(piece -> piece instanceof TermMention mention
                                && mention.term().id().equals(term.id())));
    }
}
