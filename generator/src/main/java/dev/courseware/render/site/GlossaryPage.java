package dev.courseware.render.site;

import dev.courseware.model.LessonSummary;
import dev.courseware.model.PageRef;
import dev.courseware.render.EndOutput;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page that explains the course's terms, each with the pages that link it. */
public final class GlossaryPage implements EndOutput {
    private final SiteRenderer renderer;

    public GlossaryPage(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        if (course.glossary().isPresent()) {
            files.write(renderer.glossary(course.glossary().get(), course.terms(), uses(course)));
        }
    }

    private static Map<String, List<PageRef>> uses(ReadCourse course) {
        Map<String, List<PageRef>> uses = new HashMap<>();
        for (PageRef page : course.pages()) {
            LessonSummary summary = course.summaries().get(page.source());
            Set<String> terms = summary == null ? Set.of() : summary.terms();
            terms.forEach(
                    term -> uses.computeIfAbsent(term, key -> new ArrayList<>()).add(page));
        }
        return uses;
    }
}
