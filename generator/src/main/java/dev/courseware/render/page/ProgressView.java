package dev.courseware.render.page;

import java.util.List;

/**
 * A unit with what its lessons ask.
 *
 * @param title the unit's title, or empty
 * @param lessons in order
 */
public record ProgressView(String title, List<LessonProgress> lessons) {
    public ProgressView {
        lessons = List.copyOf(lessons);
    }

    /**
     * A lesson.
     *
     * @param link its page
     * @param kind {@code lesson} or {@code dialog}
     * @param questions the names under which a browser keeps the answers to its questions, by blanks
     * @param objectives those that questions serve
     */
    public record LessonProgress(LinkView link, String kind, String questions, List<Goal> objectives) {}

    /**
     * An objective.
     *
     * @param text plain words
     * @param url where it stands
     * @param questions the names of those that serve it, by blanks
     */
    public record Goal(String text, String url, String questions) {}
}
