package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Glossary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SiteImage;
import dev.courseware.model.SitePath;
import dev.courseware.model.SourceValue;
import dev.courseware.source.CourseFiles;
import java.util.Optional;
import java.util.Set;

/** Finds what front matter and course.yml refer to. */
public final class HeadLinks {
    private static final Set<String> SHOWN_IN_PREVIEWS = Set.of("png", "jpg", "jpeg", "webp", "gif");

    /** In pixels; more than any screen shows of it. */
    private static final int WIDEST_LOGO = 2_000;

    private static final long MOST_LOGO_BYTES = 256 * 1024;

    private final ParseContext reading;

    public HeadLinks(ParseContext reading) {
        this.reading = reading;
    }

    /** A course's image with the file that has to be there for it. */
    public record Found(SiteImage image, AssetRef asset) {}

    /** Finds the course's own image; empty if there is none, or none that can be shown, which is then reported. */
    public static Optional<Found> courseImage(
            Outline outline, CourseFiles files, ContentServices engines, Diagnostics diagnostics) {
        ParseContext reading = new ParseContext(outline, Glossary.NONE, outline.home(), files, engines, diagnostics);
        return outline.course()
                .publication()
                .image()
                .flatMap(new HeadLinks(reading)::image)
                .map(image -> new Found(image, reading.inventory().assets().get(0)));
    }

    /** Finds the picture of the front page; empty if there is none, or none that can be shown, which is then reported. */
    public static Optional<Found> frontImage(
            Outline outline, CourseFiles files, ContentServices engines, Diagnostics diagnostics) {
        ParseContext reading = new ParseContext(outline, Glossary.NONE, outline.home(), files, engines, diagnostics);
        HeadLinks links = new HeadLinks(reading);
        return outline.course()
                .home()
                .image()
                .flatMap(links::anyImage)
                .map(image -> new Found(image, reading.inventory().assets().get(0)));
    }

    /**
     * Finds the page that the front page shows a sample of; empty if there is none, which is then reported.
     *
     * @param path without an anchor
     */
    public static Optional<PageRef> sampled(
            Outline outline, CourseFiles files, SourceValue path, ContentServices engines, Diagnostics diagnostics) {
        ParseContext reading = new ParseContext(outline, Glossary.NONE, outline.home(), files, engines, diagnostics);
        reading.enterSource(path.file());
        Optional<PageRef> page = new LinkResolver(reading).otherPage(path.text(), path.position());
        Optional<PageRef> lesson =
                page.filter(found -> found.kind() == PageKind.LESSON || found.kind() == PageKind.DIALOG);
        if (page.isPresent() && lesson.isEmpty()) {
            reading.report(
                    CoreRule.SETTING_VALUE,
                    path.position(),
                    "«" + path.text() + "» is no lesson or dialog of which the front page could show a sample",
                    "name a lesson, and a place in it if you like: lessons/01-unit/02-lesson.md#quiz-1");
        }
        return lesson;
    }

    /** Finds an image for the bar of each page; empty if there is none, or none that fits there, which is then reported. */
    public static Optional<Found> logo(
            SourceValue written, Outline outline, CourseFiles files, ContentServices engines, Diagnostics diagnostics) {
        ParseContext reading = new ParseContext(outline, Glossary.NONE, outline.home(), files, engines, diagnostics);
        return new HeadLinks(reading)
                .logo(written)
                .map(image -> new Found(image, reading.inventory().assets().get(0)));
    }

    private Optional<SiteImage> logo(SourceValue written) {
        String before = reading.source();
        reading.enterSource(written.file());
        Optional<SiteImage> logo = new ImageResolver(reading)
                .image(written.text(), written.position())
                .map(found -> new SiteImage(SitePath.encode(found.file().path()), found.width(), found.height()))
                .filter(image -> fitsBar(image, written));
        reading.enterSource(before);
        return logo;
    }

    /** Every page loads it, to show it hardly higher than a line. */
    private boolean fitsBar(SiteImage image, SourceValue written) {
        boolean drawing = image.address().endsWith(".svg");
        if (!drawing && Math.max(image.width(), image.height()) > WIDEST_LOGO) {
            reading.report(
                    CoreRule.SETTING_VALUE,
                    written.position(),
                    "the logo is " + image.width() + " x " + image.height() + " pixels in size, which every page loads",
                    "make it at most " + WIDEST_LOGO + " pixels wide and high; pages show it 36 high");
            return false;
        }
        long bytes = reading.inventory().assets().stream()
                .flatMap(asset -> reading.files().assets().admitted(asset.source()).stream())
                .mapToLong(asset -> asset.path().toFile().length())
                .sum();
        if (bytes > MOST_LOGO_BYTES) {
            reading.report(
                    CoreRule.SETTING_VALUE,
                    written.position(),
                    "the logo has " + (bytes + 1023) / 1024 + " KiB, which every page loads",
                    "make it smaller: at most " + MOST_LOGO_BYTES / 1024 + " KiB");
            return false;
        }
        return true;
    }

    /** Finds a page of the course; empty if there is none, which is then reported. */
    public Optional<PageRef> page(SourceValue written) {
        String before = reading.source();
        reading.enterSource(written.file());
        Optional<PageRef> page = new LinkResolver(reading).otherPage(written.text(), written.position());
        if (page.isPresent() && page.get().source().equals(before)) {
            reading.report(
                    CoreRule.SETTING_VALUE, written.position(), "a lesson can't be its own prerequisite", "remove it");
            page = Optional.empty();
        }
        reading.enterSource(before);
        return page;
    }

    private Optional<SiteImage> anyImage(SourceValue written) {
        String before = reading.source();
        reading.enterSource(written.file());
        Optional<SiteImage> image = found(written);
        reading.enterSource(before);
        return image;
    }

    private Optional<SiteImage> found(SourceValue written) {
        return new ImageResolver(reading)
                .image(written.text(), written.position())
                .map(found -> new SiteImage(SitePath.encode(found.file().path()), found.width(), found.height()));
    }

    /** Finds an image for previews; empty if there is none, or none that they show, which is then reported. */
    public Optional<SiteImage> image(SourceValue written) {
        String before = reading.source();
        reading.enterSource(written.file());
        Optional<SiteImage> image = found(written);
        String suffix = image.map(
                        found -> found.address().substring(found.address().lastIndexOf('.') + 1))
                .orElse("");
        if (image.isPresent() && !SHOWN_IN_PREVIEWS.contains(suffix)) {
            reading.report(
                    CoreRule.IMAGE_FORMAT,
                    written.position(),
                    "previews don't show images of the type «" + suffix + "»",
                    "use PNG, JPEG or WebP, 1200 x 630 pixels");
        }
        reading.enterSource(before);
        return image;
    }
}
