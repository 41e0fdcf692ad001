package dev.courseware.render.site;

import dev.courseware.model.PageKind;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The page of what all lessons teach; not written if none says so. */
public final class KeyPointsPage implements CourseOutput {
    private final SiteRenderer renderer;
    private final Map<String, Goals> goals = new ConcurrentHashMap<>();

    public KeyPointsPage(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void add(ReadLesson lesson, SiteFiles files) {
        PageKind kind = lesson.page().kind();
        if (kind == PageKind.LESSON || kind == PageKind.DIALOG) {
            Goals found = renderer.goals(lesson.lesson());
            if (!found.isEmpty()) {
                goals.put(lesson.page().source(), found);
            }
        }
    }

    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        Optional<OutputFile> page = renderer.keyPoints(goals);
        if (page.isPresent()) {
            files.write(page.get());
        }
    }
}
