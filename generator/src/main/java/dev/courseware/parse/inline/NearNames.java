package dev.courseware.parse.inline;

import dev.courseware.diagnostic.Search;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.source.CourseFiles;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How to find what was meant by a path that leads nowhere, for those of a build's problems that get a suggestion. */
final class NearNames {
    private static final String CHECK = "check the path; it is relative to this file";
    private static final String LESSONS = "lessons/";

    private final ParseContext reading;

    NearNames(ParseContext reading) {
        this.reading = reading;
    }

    /** Among the sources. */
    Search page(String source) {
        String from = reading.source();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        boolean nameable = reading.files().canName(source);
        Collection<String> sources = nameable ? sources() : List.of();
        return new Search(
                List.of("page", folder, source),
                () -> NearPages.nearest(from, source, sources),
                nameable ? CHECK : CourseFiles.LOCALE);
    }

    /** Among the sources, of a path that begins at another root than the course's. */
    Search root(String path) {
        String from = reading.source();
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        boolean page = dot < 0 || path.endsWith(".md") || path.endsWith(".html");
        Collection<String> sources = page ? sources() : List.of();
        String name = RelativePath.resolve(LESSONS, path).orElse(path);
        return new Search(
                List.of("root", from, path),
                () -> NearPages.nearest(from, name, sources),
                "write it relative to this file, with / between folders");
    }

    /**
     * Among the files that stand where this one should, then among the sources.
     *
     * @param written the path as the author wrote it
     */
    Search file(String source, String written) {
        return file(source, written, sources(), CHECK);
    }

    /** Among the files that stand where this one should. */
    Search image(String source, String written) {
        return file(source, written, List.of(), "check its name; upper and lower case matter");
    }

    private Search file(String source, String written, Collection<String> sources, String otherwise) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        String folder = written.substring(0, written.lastIndexOf('/') + 1);
        String from = reading.source();
        CourseFiles files = reading.files();
        boolean nameable = files.canName(source);
        Optional<String> none = Optional.empty();
        return new Search(
                List.of("file", from, source),
                () -> nameable
                        ? Suggestion.nearest(name, files.beside(source))
                                .map(found -> folder + found)
                                .or(() -> NearPages.nearest(from, source, sources))
                        : none,
                nameable ? otherwise : CourseFiles.LOCALE);
    }

    private Collection<String> sources() {
        return reading.outline().pages().keySet();
    }
}
