package dev.courseware.deck;

/** What slides are called that a lesson has no heading for. Plain text. */
public final class DeckWords {
    private final Lookup lookup;
    private final String agenda;
    private final String objectives;

    /** Knows the words of the interface. */
    public interface Lookup {
        /** @param values what stands in the word's places */
        String word(String name, Object... values);
    }

    public DeckWords(Lookup lookup) {
        this.lookup = lookup;
        this.agenda = lookup.word("agenda");
        this.objectives = lookup.word("titles.objectives");
    }

    /** The slide that tells what comes. */
    String agenda() {
        return agenda;
    }

    /** The slide that tells what for. */
    String objectives() {
        return objectives;
    }

    /** What a quiz is called. */
    String quiz(int number) {
        return number > 0 ? lookup.word("quizNumber", number) : lookup.word("quiz");
    }

    /** What a kind of callout is called, with its number if it has one. */
    String callout(String kind, int number) {
        String title = lookup.word("titles." + kind);
        return number > 0 ? lookup.word("numbered", title, number) : title;
    }
}
