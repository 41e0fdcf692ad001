package dev.courseware.pipeline;

import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Look;
import dev.courseware.model.Outline;
import dev.courseware.parse.inline.CourseLinks;
import dev.courseware.render.page.LookView.LogoView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of the logo that course.yml names.
 *
 * @param view as pages show it
 * @param files that have to be there for it
 */
record LogoReading(Optional<LogoView> view, List<AssetRef> files) {
    static LogoReading of(Outline outline, CourseLinks links) {
        Look look = outline.course().look();
        Optional<CourseLinks.Found> light = look.logo().flatMap(links::logo);
        Optional<CourseLinks.Found> dark = look.darkLogo().flatMap(links::logo);
        return new LogoReading(
                light.map(found -> LogoView.of(found.image(), dark.map(CourseLinks.Found::image))),
                Stream.of(light, dark)
                        .flatMap(Optional::stream)
                        .map(CourseLinks.Found::asset)
                        .toList());
    }
}
