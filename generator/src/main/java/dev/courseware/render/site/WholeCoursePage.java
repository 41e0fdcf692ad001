package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The page of the whole course, written piece by piece and in the course's order, so that the whole page is never in
 * memory. Thread-safe.
 */
public final class WholeCoursePage implements CourseOutput {
    private final WholeCourse whole;
    private final OrderedSink<WholeCourse.Part> parts = new OrderedSink<>(this::write);
    private final Set<String> features = new TreeSet<>();
    private final SiteFiles files;
    /** The page and what it ends with, once there is something to write. */
    private Optional<Begun> begun = Optional.empty();

    /** @param files gets the page */
    public WholeCoursePage(WholeCourse whole, SiteFiles files) {
        this.whole = whole;
        this.files = files;
    }

    private record Begun(Writer out, String end) {}

    @Override
    public void add(ReadLesson lesson, SiteFiles files) throws IOException {
        Optional<Lesson> text = lesson.page().kind() == PageKind.DECK ? Optional.empty() : Optional.of(lesson.lesson());
        parts.add(lesson.number(), whole.part(lesson.page(), text));
    }

    @Override
    public void skip(int number) throws IOException {
        parts.add(number, WholeCourse.Part.NONE);
    }

    /** The head was written before anyone knew what the lessons hold, so a style sheet is linked where first needed. */
    private void write(WholeCourse.Part part) throws IOException {
        Writer out = begin().out();
        List<String> unseen = new ArrayList<>(part.features());
        unseen.removeAll(features);
        if (!unseen.isEmpty()) {
            out.write(whole.extras(unseen));
            features.addAll(unseen);
        }
        out.write(part.html());
    }

    /** Ends the page with the glossary. */
    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        if (course.glossary().isPresent()) {
            Lesson terms = course.glossary().get();
            write(whole.part(terms.page(), Optional.of(terms)));
        }
        Begun page = begin();
        page.out().write(page.end());
    }

    private Begun begin() throws IOException {
        if (begun.isEmpty()) {
            WholeCourse.Cover cover = whole.cover();
            Begun page = new Begun(files.open(GeneratedPages.PRINT), cover.after());
            begun = Optional.of(page);
            page.out().write(cover.before());
        }
        return begun.get();
    }

    @Override
    public void close() throws IOException {
        if (begun.isPresent()) {
            begun.get().out().close();
        }
    }
}
