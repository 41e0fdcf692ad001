package dev.courseware.render.site;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Unit;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The front page and the units' pages, which list lessons with how long they take. */
public final class ListingPages implements CourseOutput {
    private final SiteRenderer renderer;
    private final Map<String, SiteRenderer.Body> bodies = new ConcurrentHashMap<>();

    public ListingPages(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void add(ReadLesson lesson, SiteFiles files) {
        PageRef page = lesson.page();
        if (page.kind() == PageKind.HOME || page.kind() == PageKind.UNIT) {
            bodies.put(page.address(), renderer.body(lesson.lesson()));
        }
    }

    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        boolean keyPoints = files.holds(GeneratedPages.KEY_POINTS);
        files.write(listing(course.outline().home(), course, keyPoints));
        for (Unit unit : course.outline().units()) {
            if (unit.page().kind() == PageKind.UNIT) {
                files.write(listing(unit.page(), course, keyPoints));
            }
        }
    }

    private OutputFile listing(PageRef page, ReadCourse course, boolean keyPoints) {
        SiteRenderer.Body text = bodies.getOrDefault(page.address(), SiteRenderer.Body.NONE);
        return renderer.listing(page, text, course.summaries(), keyPoints);
    }
}
