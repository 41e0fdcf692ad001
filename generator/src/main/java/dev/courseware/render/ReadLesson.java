package dev.courseware.render;

import dev.courseware.deck.Deck;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import java.util.Optional;

/**
 * A source that was read and checked, for the formats to write. Its blocks are gone when they return.
 *
 * @param number its place among the sources, in the course's order, from 0
 * @param deck its slides; empty if no deck is made from it
 * @param memo takes what formats of sources note of it for the next build
 * @param blocks what formats of HTML share
 */
public record ReadLesson(
        int number, Lesson lesson, LessonSummary summary, Optional<Deck> deck, Memo memo, SharedBlocks blocks) {
    public ReadLesson(int number, Lesson lesson, LessonSummary summary, Optional<Deck> deck, Memo memo) {
        this(
                number,
                lesson,
                summary,
                deck,
                memo,
                new SharedBlocks(SitePath.root(lesson.page().file())));
    }

    public PageRef page() {
        return lesson.page();
    }
}
