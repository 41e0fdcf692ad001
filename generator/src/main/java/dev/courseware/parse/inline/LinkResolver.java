package dev.courseware.parse.inline;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.inline.Target;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what an address written in a lesson leads to in the site, and notes what must be there for it. */
public final class LinkResolver {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final String LESSONS = "lessons/";

    private final ParseContext reading;
    private final PageFinder pages;
    private final CoursePaths paths;
    private final NearNames near;
    private final AssetLinks assets;

    public LinkResolver(ParseContext reading) {
        this.reading = reading;
        this.pages = new PageFinder(reading);
        this.paths = new CoursePaths(reading);
        this.near = new NearNames(reading);
        this.assets = new AssetLinks(reading);
    }

    /** Resolves a link; empty if it must not or can't be followed, which is then reported. */
    public Optional<Target> link(String address, Position at) {
        String scheme = scheme(address);
        if (LINK_SCHEMES.contains(scheme)) {
            return Optional.of(new Target.Address(isPlain(address) ? address : Escaping.percentEncodeUrl(address)));
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
        String anchor = anchor(address);
        String path = path(address);
        if (path.isEmpty()) {
            reading.link(new LessonLink(reading.source(), anchor, at));
            return Optional.of(new Target.Anchor(anchor));
        }
        Optional<String> source = paths.fromRoot(path, at).or(() -> paths.relative(path, at));
        return source.flatMap(file -> page(file, path, anchor, at));
    }

    /** Whether nothing of it needs encoding, as is mostly so; Flexmark makes an expression's search of each address. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '/' && c <= ':' || c == '.' || c == '-';
            if (!plain && c != '_' && c != '#' && c != '?' && c != '=') {
                return false;
            }
        }
        return true;
    }

    /** The title of the page that a link leads to, where it leads to a whole page of the course. */
    Optional<String> title(String address) {
        if (!scheme(address).isEmpty() || address.indexOf('#') >= 0 || address.indexOf('?') >= 0) {
            return Optional.empty();
        }
        return RelativePath.resolve(reading.source(), RelativePath.decode(address))
                .map(reading.files()::onDisk)
                .flatMap(pages::title);
    }

    /** Finds the page of its own that a dialog script has whose title is shown. */
    public Optional<PageRef> dialogPage(String source) {
        return pages.dialog(source);
    }

    /** Takes the files that lessons name into the site. */
    public AssetLinks assets() {
        return assets;
    }

    /** Finds a place on a page of the course, {@code ../01-x.md#parts}; empty if there is no such page, which is reported. */
    public Optional<LessonLink> place(String address, Position at) {
        String path = path(address);
        Optional<String> source = path.isEmpty()
                ? Optional.of(reading.source())
                : otherPage(path, at).map(PageRef::source);
        return source.map(file -> new LessonLink(file, anchor(address), at));
    }

    private static String path(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The place that an address names, or empty. */
    private static String anchor(String address) {
        int hash = address.indexOf('#');
        return hash < 0
                ? ""
                : Normalizer.normalize(RelativePath.decode(address.substring(hash + 1)), Normalizer.Form.NFC);
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
        Optional<String> source = paths.relative(address, at);
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
        Optional<String> source = paths.relative(address, at);
        if (source.isPresent() && reading.files().find(source.get()).isEmpty()) {
            Optional<String> secret = reading.files().secret(source.get());
            if (secret.isPresent()) {
                reading.report(
                        CoreRule.FILE_REFUSED,
                        at,
                        source.get() + " " + secret.get(),
                        "use a file that may be published");
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
                paths.foreign(written, meant.get().source(), at);
            }
            return Optional.of(to(meant.get(), anchor, at));
        }
        if (isSource && reading.files().find(source).isPresent()) {
            boolean lesson = source.startsWith(LESSONS);
            String why = lesson ? " is a draft" : " is outside lessons/ and becomes no page";
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
