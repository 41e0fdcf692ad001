package dev.courseware.browser;

import dev.courseware.TinyCourse;
import java.nio.file.Path;

/** A lesson whose deck has what a presentation can meet: notes, steps, links, a timer. */
final class FixtureDeck {
    static final int SLIDES = 5;

    private FixtureDeck() {}

    /** Builds it below a folder, and returns the site; the lesson is {@code talk.html}. */
    static Path build(Path folder) {
        TinyCourse course = TinyCourse.in(folder, """
                -- course.yml --
                title: Tiny
                html: trusted
                -- lessons/1-talk.md --
                ---
                minutes: 10
                ---
                # A talk
                ## First
                What is said about the first slide.

                - A [link](https://example.org/) on the first slide
                ## Steps
                What is said about the steps.

                ::: slide
                <ul><li class="fragment">One thing</li><li class="fragment">Another thing</li></ul>
                :::
                ## Exercise
                ::: slide
                <p class="timer" data-minutes="2">2 minutes</p>
                :::
                ## Last
                - A [last link](https://example.org/)
                """).build();
        if (!course.report().written()) {
            throw new IllegalStateException("the fixture has problems: " + course.problems());
        }
        return course.site();
    }
}
