package dev.courseware.deck;

/** The titles of slides for which a lesson has no heading. Plain text. */
public final class DeckWords {
    private final Lookup lookup;
    private final String agenda;
    private final String objectives;

    /** Looks up the words of the interface. */
    public interface Lookup {
        /** @param values what stands in the word's places */
        String word(String name, Object... values);
    }

    public DeckWords(Lookup lookup) {
        this.lookup = lookup;
        this.agenda = lookup.word("agenda");
        this.objectives = lookup.word("titles.objectives");
    }

    /** The title of the agenda. */
    String agenda() {
        return agenda;
    }

    /** The title of the objectives. */
    String objectives() {
        return objectives;
    }

    /** The title of a quiz. */
    String quiz(int number) {
        return number > 0 ? lookup.word("quizNumber", number) : lookup.word("quiz");
    }

    /** The title of a model that has none. */
    String model() {
        return lookup.word("model");
    }

    /** The title of a kind of callout, with its number if it has one. */
    String callout(String kind, int number) {
        String title = lookup.word("titles." + kind);
        return number > 0 ? lookup.word("numbered", title, number) : title;
    }
}
