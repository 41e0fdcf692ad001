package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Glossary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SiteImage;
import dev.courseware.model.SourceValue;
import dev.courseware.source.CourseFiles;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds what course.yml refers to outside of texts: images, and a place to show on the front page. */
public final class CourseLinks {
    /** In pixels; more than any screen shows of it. */
    private static final int WIDEST_LOGO = 2_000;

    private static final long MOST_LOGO_BYTES = 256 * 1024;

    private final Outline outline;
    private final CourseFiles files;
    private final ContentServices engines;
    private final Diagnostics diagnostics;

    /** @param diagnostics is told what can't be found or shown */
    public CourseLinks(Outline outline, CourseFiles files, ContentServices engines, Diagnostics diagnostics) {
        this.outline = outline;
        this.files = files;
        this.engines = engines;
        this.diagnostics = diagnostics;
    }

    /** An image with the file that has to be there for it. */
    public record Found(SiteImage image, AssetRef asset) {}

    /** The image for previews; empty if there is none, or none that can be shown. */
    public Optional<Found> image() {
        return outline.course().publication().image().flatMap(written -> found(written, HeadLinks::image));
    }

    /** The picture of the front page; empty if there is none, or none that can be shown. */
    public Optional<Found> cover() {
        return outline.course().home().image().flatMap(written -> found(written, HeadLinks::shown));
    }

    /** An image for the bar of each page; empty if there is none, or none that fits there. */
    public Optional<Found> logo(SourceValue written) {
        return found(written, HeadLinks::shown).filter(logo -> fitsBar(logo, written));
    }

    /**
     * The page that the front page shows a sample of; empty if there is none.
     *
     * @param path without an anchor
     */
    public Optional<PageRef> sampled(SourceValue path) {
        Optional<PageRef> page = new LinkResolver(reading(path)).otherPage(path.text(), path.position());
        Optional<PageRef> lesson =
                page.filter(found -> found.kind() == PageKind.LESSON || found.kind() == PageKind.DIALOG);
        if (page.isPresent() && lesson.isEmpty()) {
            report(
                    path,
                    "«" + path.text() + "» is no lesson or dialog of which the front page could show a sample",
                    "name a lesson, and a place in it if you like: lessons/01-unit/02-lesson.md#quiz-1");
        }
        return lesson;
    }

    private Optional<Found> found(
            SourceValue written, BiFunction<HeadLinks, SourceValue, Optional<SiteImage>> resolve) {
        ParseContext reading = reading(written);
        return resolve.apply(new HeadLinks(reading), written)
                .map(image -> new Found(image, reading.inventory().assets().get(0)));
    }

    private ParseContext reading(SourceValue written) {
        ParseContext reading = new ParseContext(outline, Glossary.NONE, outline.home(), files, engines, diagnostics);
        reading.enterSource(written.file());
        return reading;
    }

    /** Every page loads it, to show it hardly higher than a line. */
    private boolean fitsBar(Found logo, SourceValue written) {
        SiteImage image = logo.image();
        boolean drawing = image.address().endsWith(".svg");
        if (!drawing && Math.max(image.width(), image.height()) > WIDEST_LOGO) {
            report(
                    written,
                    "the logo is " + image.width() + " x " + image.height() + " pixels in size, which every page loads",
                    "make it at most " + WIDEST_LOGO + " pixels wide and high; pages show it 36 high");
            return false;
        }
        long bytes = files.assets()
                .admitted(logo.asset().source())
                .map(asset -> asset.path().toFile().length())
                .orElse(0L);
        if (bytes > MOST_LOGO_BYTES) {
            report(
                    written,
                    "the logo has " + (bytes + 1023) / 1024 + " KiB, which every page loads",
                    "make it smaller: at most " + MOST_LOGO_BYTES / 1024 + " KiB");
            return false;
        }
        return true;
    }

    private void report(SourceValue about, String message, String hint) {
        diagnostics.report(
                CoreRule.SETTING_VALUE,
                about.file(),
                about.position().line(),
                about.position().column(),
                message,
                hint);
    }
}
