package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.model.SitePath;
import java.util.Optional;

/** Reads paths that lessons write, relative to themselves or, as other tools have them, to the root of the course. */
final class CoursePaths {
    private static final String LESSONS = "lessons/";

    private final ParseContext reading;
    private final PageFinder pages;
    private final NearNames near;

    CoursePaths(ParseContext reading) {
        this.reading = reading;
        this.pages = new PageFinder(reading);
        this.near = new NearNames(reading);
    }

    /** The path in the course that a relative address names; empty if it names none, which is reported. */
    Optional<String> relative(String address, Position at) {
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

    /** What a path means that begins at the root of the course, or of its lessons, as other tools' paths do. */
    Optional<String> fromRoot(String address, Position at) {
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

    /** Reports an address that only another tool would resolve to this source. */
    void foreign(String written, String source, Position at) {
        String path = SitePath.between(reading.source(), source.isEmpty() ? LESSONS : source);
        reading.once(
                "foreign link",
                CoreRule.LINK_FOREIGN,
                at,
                "the address «" + written + "» was taken for " + (source.isEmpty() ? LESSONS : source),
                "write «" + path + "», which leads there on GitHub and in an editor too");
    }
}
