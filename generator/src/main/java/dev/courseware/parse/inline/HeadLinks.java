package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.PageRef;
import dev.courseware.model.SiteImage;
import dev.courseware.model.SitePath;
import dev.courseware.model.SourceValue;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds what front matter, and course.yml likewise, refers to. */
public final class HeadLinks {
    private static final Set<String> SHOWN_IN_PREVIEWS = Set.of("png", "jpg", "jpeg", "webp", "gif");

    private final ParseContext reading;

    public HeadLinks(ParseContext reading) {
        this.reading = reading;
    }

    /** Finds a page of the course; empty if there is none, which is then reported. */
    public Optional<PageRef> page(SourceValue written) {
        String here = reading.source();
        return within(written, () -> {
            Optional<PageRef> page = new LinkResolver(reading).otherPage(written.text(), written.position());
            if (page.isPresent() && page.get().source().equals(here)) {
                reading.report(
                        CoreRule.SETTING_VALUE,
                        written.position(),
                        "a lesson can't be its own prerequisite",
                        "remove it");
                return Optional.empty();
            }
            return page;
        });
    }

    /** Finds an image for previews; empty if there is none, or none that they show, which is then reported. */
    public Optional<SiteImage> image(SourceValue written) {
        Optional<SiteImage> image = shown(written);
        String suffix = image.map(
                        found -> found.address().substring(found.address().lastIndexOf('.') + 1))
                .orElse("");
        if (image.isPresent() && !SHOWN_IN_PREVIEWS.contains(suffix)) {
            reading.diagnostics()
                    .report(
                            CoreRule.IMAGE_FORMAT,
                            written.file(),
                            written.position().line(),
                            written.position().column(),
                            "previews don't show images of the type «" + suffix + "»",
                            "use PNG, JPEG or WebP, 1200 x 630 pixels");
        }
        return image;
    }

    /** Finds an image that pages show; empty if there is none, which is then reported. */
    Optional<SiteImage> shown(SourceValue written) {
        return within(
                written,
                () -> new ImageResolver(reading)
                        .image(written.text(), written.position())
                        .map(found ->
                                new SiteImage(SitePath.encode(found.file().path()), found.width(), found.height())));
    }

    /** Does something in the file that says it, where the course's own file is written about as well. */
    private <T> Optional<T> within(SourceValue written, Supplier<Optional<T>> work) {
        String before = reading.source();
        reading.enterSource(written.file());
        Optional<T> result = work.get();
        reading.enterSource(before);
        return result;
    }
}
