package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.List;

/**
 * A unit with what its lessons teach.
 *
 * @param title the unit's title, or empty
 * @param url its page
 * @param lessons those that say what they teach
 */
public record GoalsView(String title, String url, List<LessonGoals> lessons) {
    public GoalsView {
        lessons = List.copyOf(lessons);
    }

    /**
     * What a lesson teaches.
     *
     * @param lesson the lesson
     * @param kind {@code lesson} or {@code dialog}
     * @param objectives what learners will be able to do, from front matter
     * @param more the same from the lesson's text, rendered, or empty
     * @param keyPoints what to remember, rendered, or empty
     */
    public record LessonGoals(LinkView lesson, String kind, List<String> objectives, Html more, Html keyPoints) {}
}
