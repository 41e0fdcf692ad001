package dev.courseware.pipeline;

import dev.courseware.model.FrontMatter;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SourceValue;
import dev.courseware.parse.inline.CourseLinks;
import dev.courseware.render.site.SampleWish;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the sample that course.yml wants on the front page.
 *
 * @param wish empty if it names nothing, or nothing that is there
 * @param summary course.yml as if it were a page that links the sample, so that the link is verified
 */
record SampleReading(Optional<SampleWish> wish, Optional<LessonSummary> summary) {
    static SampleReading of(Outline outline, CourseLinks links) {
        Optional<SourceValue> named = outline.course().home().sample();
        Optional<SampleWish> wish = named.flatMap(written -> wish(written, links));
        return new SampleReading(wish, wish.map(found -> summary(found, named.orElseThrow(), outline)));
    }

    private static Optional<SampleWish> wish(SourceValue written, CourseLinks links) {
        int hash = written.text().indexOf('#');
        String path = hash < 0 ? written.text() : written.text().substring(0, hash);
        String anchor = hash < 0 ? "" : written.text().substring(hash + 1);
        return links.sampled(new SourceValue(path, written.file(), written.position()))
                .map(page -> new SampleWish(page, anchor));
    }

    private static LessonSummary summary(SampleWish wish, SourceValue written, Outline outline) {
        LessonLink link = new LessonLink(wish.page().source(), wish.anchor(), written.position());
        PageRef file = new PageRef(written.file(), outline.home().address(), PageKind.HOME, "", FrontMatter.NONE);
        return new LessonSummary(file, Set.of(), List.of(link), List.of(), 0, 0, Set.of(), List.of(), List.of());
    }
}
