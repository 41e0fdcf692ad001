package dev.courseware.render.page;

import java.util.Optional;

/**
 * A lesson in a list of lessons.
 *
 * @param title plain text
 * @param url relative to the page it stands in
 * @param kind {@code lesson}, {@code dialog} or {@code deck}
 * @param current whether it is the page it stands in
 * @param description one sentence, or empty
 * @param minutes how long it takes; 0 where that isn't known yet (in navigation)
 * @param deck its deck's address, where there is one
 */
public record LessonView(
        String title,
        String url,
        String kind,
        boolean current,
        String description,
        int minutes,
        Optional<String> deck) {

    /** The same at another address. */
    public LessonView at(String address) {
        return new LessonView(title, address, kind, current, description, minutes, deck);
    }
}
