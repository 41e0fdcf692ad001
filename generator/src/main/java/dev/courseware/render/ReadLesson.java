package dev.courseware.render;

import dev.courseware.deck.Deck;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.PageRef;
import java.util.Optional;

/**
 * A source that was read and checked, for the formats to write. Its blocks are gone when they return.
 *
 * @param number its place among the sources, in the course's order, from 0
 * @param deck its slides; empty if no deck is made from it
 * @param memo takes what formats of sources note of it for the next build
 */
public record ReadLesson(int number, Lesson lesson, LessonSummary summary, Optional<Deck> deck, Memo memo) {
    public PageRef page() {
        return lesson.page();
    }
}
