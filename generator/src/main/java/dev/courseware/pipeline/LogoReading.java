package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Look;
import dev.courseware.model.Outline;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.inline.HeadLinks;
import dev.courseware.render.page.LookView.LogoView;
import dev.courseware.source.CourseFiles;
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
    static LogoReading of(Outline outline, CourseFiles files, ContentServices engines, Diagnostics diagnostics) {
        Look look = outline.course().look();
        Optional<HeadLinks.Found> light =
                look.logo().flatMap(written -> HeadLinks.logo(written, outline, files, engines, diagnostics));
        Optional<HeadLinks.Found> dark =
                look.darkLogo().flatMap(written -> HeadLinks.logo(written, outline, files, engines, diagnostics));
        return new LogoReading(
                light.map(found -> LogoView.of(found.image(), dark.map(HeadLinks.Found::image))),
                Stream.of(light, dark)
                        .flatMap(Optional::stream)
                        .map(HeadLinks.Found::asset)
                        .toList());
    }
}
