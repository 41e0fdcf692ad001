package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.util.Optional;

/**
 * The page of the whole course, or a page for each unit, written piece by piece and in the course's order, so that no
 * whole page is ever in memory. Thread-safe.
 */
public final class WholeCoursePage implements CourseOutput {
    private final WholeCourse whole;
    private final OrderedSink<Piece> pieces = new OrderedSink<>(this::write);
    private final SiteFiles files;
    /** The first page, which ends with the glossary, and the one that is being written. */
    private Optional<OpenPage> first = Optional.empty();

    private Optional<OpenPage> current = Optional.empty();

    /** @param files gets the pages */
    public WholeCoursePage(WholeCourse whole, SiteFiles files) {
        this.whole = whole;
        this.files = files;
    }

    private record Piece(String file, WholeCourse.Part part) {
        static final Piece NONE = new Piece("", WholeCourse.Part.NONE);
    }

    @Override
    public void add(ReadLesson lesson, SiteFiles files) throws IOException {
        Optional<Lesson> text = lesson.page().kind() == PageKind.DECK ? Optional.empty() : Optional.of(lesson.lesson());
        pieces.add(lesson.number(), new Piece(whole.file(lesson.page()), whole.part(lesson.page(), text)));
    }

    @Override
    public void skip(int number) throws IOException {
        pieces.add(number, Piece.NONE);
    }

    private void write(Piece piece) throws IOException {
        if (!piece.part().html().isEmpty()) {
            page(piece.file()).write(piece.part());
        }
    }

    private OpenPage page(String file) throws IOException {
        OpenPage begun = first();
        if (file.equals(GeneratedPages.PRINT)) {
            return begun;
        }
        if (current.isEmpty() || !current.get().file().equals(file)) {
            endCurrent();
            current = Optional.of(new OpenPage(whole, file, files.open(file)));
        }
        return current.get();
    }

    private OpenPage first() throws IOException {
        if (first.isEmpty()) {
            first = Optional.of(new OpenPage(whole, GeneratedPages.PRINT, files.open(GeneratedPages.PRINT)));
        }
        return first.get();
    }

    private void endCurrent() throws IOException {
        if (current.isPresent()) {
            current.get().end();
        }
    }

    /** Ends the pages, the first one with the glossary. */
    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        endCurrent();
        if (course.glossary().isPresent()) {
            Lesson terms = course.glossary().get();
            first().write(whole.part(terms.page(), Optional.of(terms)));
        }
        first().end();
    }

    @Override
    public void close() throws IOException {
        if (current.isPresent()) {
            current.get().close();
        }
        if (first.isPresent()) {
            first.get().close();
        }
    }
}
