package dev.courseware.render.site;

import dev.courseware.model.Html;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.util.List;

/**
 * A part of a lesson, rendered for the front page.
 *
 * @param source the lesson's
 * @param rank how well it shows what the course is like, 0 being best
 * @param kind what the front page calls it: {@code quiz}, {@code dialog}, {@code look}; empty where nothing of the lesson
 *     makes a sample
 * @param features what of it needs a style sheet or a script of its own
 */
record Sample(String source, int rank, String kind, Html html, List<String> features) {
    private static final int NO_RANK = 99;

    static Sample none(String source) {
        return new Sample(source, NO_RANK, "", Html.EMPTY, List.of());
    }

    boolean isNone() {
        return kind.isEmpty();
    }

    void write(StateWriter out) {
        out.text(source);
        out.number(rank);
        out.text(kind);
        out.text(html.value());
        out.texts(features);
    }

    static Sample read(StateReader in) {
        return new Sample(in.text(), in.count(), in.text(), new Html(in.text()), in.texts());
    }
}
