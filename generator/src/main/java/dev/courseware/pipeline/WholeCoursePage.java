package dev.courseware.pipeline;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageRef;
import dev.courseware.output.StagedSite;
import dev.courseware.render.site.WholeCourse;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The page of the whole course while it is written, piece by piece and in the course's order, so that nobody ever holds
 * all of it. Thread-safe.
 */
final class WholeCoursePage implements AutoCloseable {
    private final WholeCourse whole;
    private final Writer out;
    private final OrderedSink<WholeCourse.Part> parts = new OrderedSink<>(this::write);
    private final Set<String> features = new TreeSet<>();
    private final WholeCourse.Cover cover;

    /** Begins the page with its cover. */
    WholeCoursePage(WholeCourse whole, StagedSite site) throws IOException {
        this.whole = whole;
        this.cover = whole.cover();
        this.out = site.open(GeneratedPages.PRINT);
        out.write(cover.before());
    }

    /** Hands in what one source adds. @param index its place, from 0; each has to come once */
    void add(int index, PageRef page, Optional<Lesson> lesson) throws IOException {
        parts.add(index, whole.part(page, lesson));
    }

    /** Leaves a source out. */
    void skip(int index) throws IOException {
        parts.add(index, WholeCourse.Part.NONE);
    }

    /** Hands in what comes after all numbered ones. */
    void addLast(Lesson lesson) throws IOException {
        write(whole.part(lesson.page(), Optional.of(lesson)));
    }

    /** The head was written before anyone knew what the lessons hold, so a style sheet is linked where first needed. */
    private void write(WholeCourse.Part part) throws IOException {
        List<String> unseen = new ArrayList<>(part.features());
        unseen.removeAll(features);
        if (!unseen.isEmpty()) {
            out.write(whole.extras(unseen));
            features.addAll(unseen);
        }
        out.write(part.html());
    }

    /** Ends the page. */
    @Override
    public void close() throws IOException {
        try (out) {
            out.write(cover.after());
        }
    }
}
