package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.image.ImageScaler;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.ScaledImage;
import dev.courseware.model.SitePath;
import dev.courseware.model.inline.Target;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.source.Admission;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what an address written in a lesson leads to in the site, and notes what must be there for it. */
public final class LinkResolver {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    /** Wider ones are not offered where there are copies. */
    private static final int LARGEST = 2_400;

    private static final String LESSONS = "lessons/";

    private final ParseContext reading;
    private final PageFinder pages;
    private final NearNames near;
    private final AssetLinks assets;

    public LinkResolver(ParseContext reading) {
        this.reading = reading;
        this.pages = new PageFinder(reading.outline());
        this.near = new NearNames(reading);
        this.assets = new AssetLinks(reading);
    }

    /**
     * An image in the site.
     *
     * @param file its place there
     * @param copies smaller ones, if there are any, and then the image itself unless it is much larger
     * @param width 0 if the file doesn't tell
     * @param height 0 if the file doesn't tell
     */
    public record Image(SiteFile file, List<ScaledImage> copies, int width, int height) {}

    /** Resolves a link; empty if it must not or can't be followed, which is then reported. */
    public Optional<Target> link(String address, Position at) {
        String scheme = scheme(address);
        if (LINK_SCHEMES.contains(scheme)) {
            return Optional.of(new Target.Address(Escaping.percentEncodeUrl(address)));
        }
        if (!scheme.isEmpty()) {
            reading.report(
                    CoreRule.LINK_SCHEME,
                    at,
                    "a link may not lead to «" + scheme + ":»",
                    "use http, https, mailto, tel or a relative path");
            return Optional.empty();
        }
        if (address.isEmpty()) {
            return Optional.of(new Target.Address(""));
        }
        int hash = address.indexOf('#');
        String anchor = hash < 0
                ? ""
                : Normalizer.normalize(RelativePath.decode(address.substring(hash + 1)), Normalizer.Form.NFC);
        String path = hash < 0 ? address : address.substring(0, hash);
        if (path.isEmpty()) {
            reading.link(new LessonLink(reading.source(), anchor, at));
            return Optional.of(new Target.Anchor(anchor));
        }
        Optional<String> source = fromRoot(path, at).or(() -> course(path, at));
        return source.flatMap(file -> page(file, path, anchor, at));
    }

    /** The title of the page that a link leads to, where it leads to a whole page of the course. */
    Optional<String> title(String address) {
        if (!scheme(address).isEmpty() || address.indexOf('#') >= 0 || address.indexOf('?') >= 0) {
            return Optional.empty();
        }
        return RelativePath.resolve(reading.source(), RelativePath.decode(address))
                .map(reading.files()::onDisk)
                .flatMap(source -> pages.bySource(source).or(() -> pages.byAddress(source)))
                .map(PageRef::title);
    }

    /** Resolves an image; empty if it can't be shown, which is then reported. */
    public Optional<Image> image(String address, Position at) {
        String scheme = scheme(address);
        if (!scheme.isEmpty() || address.startsWith("//")) {
            reading.report(
                    CoreRule.RESOURCE_REMOTE,
                    at,
                    "the image is not part of the course: " + address,
                    "put a copy beside the lesson; pages load nothing from elsewhere");
            return Optional.empty();
        }
        Optional<String> source = imageSource(address, at);
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
        return image.map(found ->
                new Image(new SiteFile(assets.file(found.asset(), at)), List.of(), found.width(), found.height()));
    }

    /** Resolves an image that a page shows as {@link #image} does, with smaller copies of a large one. */
    public Optional<Image> shown(String address, Position at) {
        Optional<Image> image = image(address, at);
        return image.map(found -> imageSource(address, at)
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
        }
        if (!copies.isEmpty() && image.width() <= LARGEST) {
            copies.add(new ScaledImage(image.file(), image.width()));
        }
        return new Image(image.file(), copies, image.width(), image.height());
    }

    /** Takes the files that lessons name into the site. */
    public AssetLinks assets() {
        return assets;
    }

    /** Finds another page of the course by its path; empty if there is none, which is then reported. */
    Optional<PageRef> otherPage(String address, Position at) {
        if (!scheme(address).isEmpty() || address.indexOf('#') >= 0 || address.indexOf('?') >= 0) {
            reading.report(
                    CoreRule.SETTING_VALUE,
                    at,
                    "«" + address + "» is not the path of a lesson",
                    "write it relative to this file");
            return Optional.empty();
        }
        Optional<String> source = course(address, at);
        Optional<PageRef> page = source.flatMap(pages::bySource);
        if (source.isPresent() && page.isEmpty()) {
            reading.report(CoreRule.LINK_DEAD, at, "there is no lesson " + source.get(), near.page(source.get()));
        }
        return page;
    }

    /** Resolves a text of the course that a lesson takes in; empty if it must not or can't be read, which is reported. */
    public Optional<String> file(String address, Position at) {
        if (!scheme(address).isEmpty() || address.startsWith("//")) {
            reading.report(
                    CoreRule.RESOURCE_REMOTE,
                    at,
                    "the file is not part of the course: " + address,
                    "copy it into the course");
            return Optional.empty();
        }
        Optional<String> source = course(address, at);
        if (source.isPresent() && reading.files().find(source.get()).isEmpty()) {
            Optional<String> secret = reading.files().secret(source.get());
            if (secret.isPresent()) {
                reading.report(
                        CoreRule.FILE_REFUSED,
                        at,
                        source.get() + " " + secret.get(),
                        "name a file that everybody may see");
            } else {
                reading.report(
                        CoreRule.FILE_MISSING,
                        at,
                        "there is no file " + source.get(),
                        near.file(source.get(), address));
            }
            return Optional.empty();
        }
        return source;
    }

    /** The path in the course that a relative address names. */
    private Optional<String> course(String address, Position at) {
        int query = address.indexOf('?');
        String path = RelativePath.decode(query < 0 ? address : address.substring(0, query));
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            reading.report(CoreRule.LINK_DEAD, at, "«" + address + "» is not a relative path", near.root(path));
            return Optional.empty();
        }
        Optional<String> source = RelativePath.resolve(reading.source(), path);
        if (source.isEmpty()) {
            reading.report(
                    CoreRule.PATH_OUTSIDE,
                    at,
                    "«" + address + "» leads out of the course",
                    "copy the file into the course");
        }
        return source.map(reading.files()::onDisk);
    }

    private Optional<String> imageSource(String address, Position at) {
        return fromRoot(address, at)
                .filter(source -> reading.files().find(source).isPresent())
                .or(() -> course(address, at));
    }

    /** What a path means that begins at the root of the course, or of its lessons, as other tools' paths do. */
    private Optional<String> fromRoot(String address, Position at) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            return Optional.empty();
        }
        int query = address.indexOf('?');
        String path = RelativePath.decode(query < 0 ? address : address.substring(0, query));
        for (String root : new String[] {"x", LESSONS + "x"}) {
            Optional<String> source = path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0
                    ? Optional.empty()
                    : RelativePath.resolve(root, path).map(reading.files()::onDisk);
            if (source.isPresent() && isThere(source.get())) {
                foreign(address, source.get(), at);
                return source;
            }
        }
        return Optional.empty();
    }

    private boolean isThere(String source) {
        return pages.bySource(source).isPresent()
                || reading.files().find(source).isPresent()
                || pages.byAddress(source).isPresent();
    }

    private void foreign(String written, String source, Position at) {
        String path = SitePath.between(reading.source(), source.isEmpty() ? LESSONS : source);
        reading.once(
                "foreign link",
                CoreRule.LINK_FOREIGN,
                at,
                "the address «" + written + "» was read as one of " + (source.isEmpty() ? LESSONS : source),
                "write «" + path + "», which leads there on GitHub and in an editor too");
    }

    private Optional<Target> page(String source, String written, String anchor, Position at) {
        Optional<PageRef> target = pages.bySource(source);
        if (target.isPresent()) {
            return Optional.of(to(target.get(), anchor, at));
        }
        boolean isSource = source.toLowerCase(Locale.ROOT).endsWith(".md");
        if (!isSource && assets.isThere(source)) {
            return assets.linked(source, at);
        }
        Optional<PageRef> meant = pages.byAddress(source);
        if (meant.isPresent()) {
            if (!written.startsWith("/")) {
                foreign(written, meant.get().source(), at);
            }
            return Optional.of(to(meant.get(), anchor, at));
        }
        if (isSource && reading.files().find(source).isPresent()) {
            boolean lesson = source.startsWith(LESSONS);
            String why = lesson ? " is a draft" : " stands outside lessons/ and becomes no page";
            reading.report(
                    CoreRule.LINK_DEAD,
                    at,
                    "the link «" + written + "» leads nowhere: " + source + why,
                    lesson ? "publish it, or remove the link" : "move it there, or link to where it is published");
            return Optional.empty();
        }
        reading.report(
                CoreRule.LINK_DEAD,
                at,
                "the link «" + written + "» leads nowhere: there is no " + source,
                near.page(source));
        return Optional.empty();
    }

    private Target to(PageRef page, String anchor, Position at) {
        if (!anchor.isEmpty()) {
            reading.link(new LessonLink(page.source(), anchor, at));
        }
        return new Target.Page(page, anchor);
    }

    /** The scheme of an address as a browser would see it, which skips blanks and control characters. */
    static String scheme(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ' && (c < '\u007F' || c > '\u00A0')) {
                scheme.append(c);
            }
        }
        return "";
    }
}
