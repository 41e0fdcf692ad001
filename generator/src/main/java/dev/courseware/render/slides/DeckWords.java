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
        return new DeckWords(templates.word("agenda"), templates.word("titles.objectives"), templates);
    }

    /** What a quiz is called. */
    String quiz(int number) {
        return number > 0 ? templates.word("quizNumber", number) : templates.word("quiz");
    }

    /** What a kind of callout is called, with its number if it has one. */
    String callout(String kind, int number) {
        String title = templates.word("titles." + kind);
        return number > 0 ? templates.word("numbered", title, number) : title;
    }
}
