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
 * @param goals the questions that practise each of its objectives, as the pages' scripts read them; empty where none do or it
 *     isn't asked
 */
public record LessonView(
        String title,
        String url,
        String kind,
        boolean current,
        String description,
        int minutes,
        Optional<String> deck,
        String goals) {

    /** Faster than a record's own method, which Java generates at run time; there are thousands of lookups. */
    @Override
    public int hashCode() {
        return 31 * title.hashCode() + url.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LessonView view
                && title.equals(view.title)
                && url.equals(view.url)
                && kind.equals(view.kind)
                && current == view.current
                && description.equals(view.description)
                && minutes == view.minutes
                && deck.equals(view.deck)
                && goals.equals(view.goals);
    }

    /** The same at another address. */
    public LessonView at(String address) {
        return new LessonView(title, address, kind, current, description, minutes, deck, goals);
    }

    /** The same with what practises its objectives. */
    LessonView with(String practice) {
        return new LessonView(title, url, kind, current, description, minutes, deck, practice);
    }

    /** The same in the list of its own page. */
    LessonView here() {
        return new LessonView(title, url, kind, true, description, minutes, deck, goals);
    }
}
