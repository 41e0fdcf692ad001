package dev.courseware.render.slides;

import dev.courseware.render.template.Templates;

/**
 * What the theme calls the slides that a lesson has no heading for. Plain text.
 *
 * @param agenda the slide that tells what comes
 * @param objectives the slide that tells what for
 */
record DeckWords(String agenda, String objectives, Templates templates) {
    static DeckWords of(Templates templates) {
        return new DeckWords(templates.word("agenda"), templates.word("titles", "objectives"), templates);
    }

    /** What a quiz is called. */
    String quiz(int number) {
        return templates.word("quiz") + (number > 0 ? " " + number : "");
    }

    /** What a kind of callout is called. */
    String callout(String kind) {
        return templates.word("titles", kind);
    }
}
