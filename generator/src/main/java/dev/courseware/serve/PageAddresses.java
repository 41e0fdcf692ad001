package dev.courseware.serve;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.parse.Titles;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.PageMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Maps each source to the page that is made from it.
 *
 * @param files the page's file in the site, by the source's path
 */
record PageAddresses(Map<String, String> files) {
    static final PageAddresses NONE = new PageAddresses(Map.of());

    static PageAddresses of(Outline outline) {
        Map<String, String> files = new HashMap<>();
        for (PageRef page : outline.pages().values()) {
            files.put(page.source(), page.kind() == PageKind.DECK ? page.deckFile() : page.file());
        }
        return new PageAddresses(Map.copyOf(files));
    }

    /** Reads the mapping from a course; it is empty if the course can't be read. */
    static PageAddresses of(Path course, Path output) throws IOException {
        return CourseScanner.scan(
                        CourseFiles.in(course, output), new Titles(), true, PageMemory.NONE, new Diagnostics())
                .map(tree -> of(tree.outline()))
                .orElse(NONE);
    }

    Optional<String> of(String source) {
        return Optional.ofNullable(files.get(source));
    }
}
