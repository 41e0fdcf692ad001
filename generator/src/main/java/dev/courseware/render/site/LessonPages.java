package dev.courseware.render.site;

import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.render.LessonOutput;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.util.List;

/** The pages of lessons and dialogs. */
public final class LessonPages implements LessonOutput {
    private final SiteRenderer renderer;

    public LessonPages(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    /** The files that pages are, those too that need more than one source. */
    public static List<String> names(PageRef page) {
        return page.kind() == PageKind.DECK ? List.of() : List.of(page.file());
    }

    @Override
    public void write(ReadLesson lesson, SiteFiles files) throws IOException {
        PageKind kind = lesson.page().kind();
        if (kind == PageKind.LESSON || kind == PageKind.DIALOG) {
            files.write(renderer.lesson(lesson.lesson(), lesson.summary()));
        }
    }
}
