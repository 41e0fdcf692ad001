package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.image.ImageScaler;
import dev.courseware.model.Attributes;
import dev.courseware.model.InTheDark;
import dev.courseware.model.Position;
import dev.courseware.model.ScaledImage;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.source.Admission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the images that lessons show, and notes what must be there for them. */
public final class ImageResolver {
    /** Wider ones are not offered where there are copies. */
    private static final int LARGEST = 2_400;
    /** The class of an image that may stand on any ground. */
    private static final String TRANSPARENT = "transparent";

    private final ParseContext reading;
    private final CoursePaths paths;
    private final AssetLinks assets;
    private final NearNames near;
    private final DarkTwins twins;

    public ImageResolver(ParseContext reading) {
        this.reading = reading;
        this.paths = new CoursePaths(reading);
        this.assets = new AssetLinks(reading);
        this.near = new NearNames(reading);
        this.twins = new DarkTwins(reading);
    }

    /**
     * An image in the site.
     *
     * @param file its place there
     * @param copies smaller ones, if there are any, and then the image itself unless it is much larger
     * @param width 0 if the file doesn't tell
     * @param height 0 if the file doesn't tell
     * @param seeThrough whether what is behind it may shine through
     * @param twin what takes its place where the page is dark
     */
    public record Image(
            SiteFile file,
            List<ScaledImage> copies,
            int width,
            int height,
            boolean seeThrough,
            Optional<InTheDark.Twin> twin) {

        /** How it is shown where the page is dark, as its author wants it. */
        public InTheDark dark(Attributes attributes) {
            return new InTheDark(seeThrough && twin.isEmpty() && !attributes.has(TRANSPARENT), twin);
        }

        private Image with(List<ScaledImage> more) {
            return new Image(file, more, width, height, seeThrough, twin);
        }

        private Image with(Image dark) {
            InTheDark.Twin drawn = new InTheDark.Twin(dark.file, dark.copies);
            return new Image(file, copies, width, height, seeThrough, Optional.of(drawn));
        }
    }

    /** Resolves an image; empty if it can't be shown, which is then reported. */
    public Optional<Image> image(String address, Position at) {
        String scheme = LinkResolver.scheme(address);
        if (!scheme.isEmpty() || address.startsWith("//")) {
            reading.report(
                    CoreRule.RESOURCE_REMOTE,
                    at,
                    "the image is not part of the course: " + address,
                    "put a copy beside the lesson; pages load nothing from elsewhere");
            return Optional.empty();
        }
        Optional<String> source = source(address, at);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (!assets.isThere(source.get())) {
            reading.report(
                    CoreRule.IMAGE_MISSING, at, "there is no image " + source.get(), near.image(source.get(), address));
            return Optional.empty();
        }
        Optional<Admission.Image> image = assets.image(source.get(), at);
        image.ifPresent(found -> found.leftOut()
                .forEach(part -> reading.report(
                        CoreRule.SVG_FILTERED,
                        at,
                        source.get() + " is shown without " + part,
                        "export it without HTML, or as PNG, if that matters")));
        return image.map(found -> new Image(
                new SiteFile(assets.file(found.asset(), at)),
                List.of(),
                found.width(),
                found.height(),
                found.seeThrough(),
                Optional.empty()));
    }

    /**
     * Resolves an image that a page shows as {@link #image} does, with smaller copies of a large one, and with the image
     * that stands beside it for dark pages.
     */
    public Optional<Image> shown(String address, Position at) {
        Optional<Image> image = withCopies(address, at);
        return image.map(found -> source(address, at)
                .flatMap(source -> twins.of(source, address, at))
                .flatMap(twin -> withCopies(twin, at))
                .map(found::with)
                .orElse(found));
    }

    private Optional<Image> withCopies(String address, Position at) {
        Optional<Image> image = image(address, at);
        return image.map(found -> source(address, at)
                .flatMap(source -> assets.image(source, at))
                .map(file -> withCopies(found, file, at))
                .orElse(found));
    }

    private Image withCopies(Image image, Admission.Image file, Position at) {
        long cost = reading.pictures().cost(file);
        if (cost == 0) {
            return image;
        }
        Allowance allowance = reading.allowance().pictures();
        if (!allowance.admits()) {
            if (allowance.isFirstRefusal()) {
                reading.report(
                        CoreRule.IMAGE_LARGE,
                        at,
                        "from here on, large images have no smaller copies for small screens: those of this page"
                                + " have more than a thousand megapixels together",
                        "make some of them smaller, or divide the page");
            }
            return image;
        }
        allowance.spend(reading.source(), at, cost);
        ImageScaler.Copies made = reading.pictures().copies(file);
        if (!made.missing().isEmpty()) {
            reading.report(
                    CoreRule.IMAGE_LARGE,
                    at,
                    "this image has no smaller copies for small screens: " + made.missing(),
                    "give Java more memory (-Xmx in MAVEN_OPTS or .mvn/jvm.config), or make the image smaller");
        }
        List<ScaledImage> copies = new ArrayList<>();
        for (ImageScaler.Copy copy : made.files()) {
            copies.add(new ScaledImage(new SiteFile(copy.file()), copy.width()));
            reading.inventory().scaled(copy.file());
        }
        if (!copies.isEmpty() && image.width() <= LARGEST) {
            copies.add(new ScaledImage(image.file(), image.width()));
        }
        return image.with(copies);
    }

    private Optional<String> source(String address, Position at) {
        return paths.fromRoot(address, at)
                .filter(source -> reading.files().find(source).isPresent())
                .or(() -> paths.relative(address, at));
    }
}
