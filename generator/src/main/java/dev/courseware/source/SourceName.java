package dev.courseware.source;

import dev.courseware.model.PageKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a source's file name says about it: {@code 02-first.dialog.md} is a dialog whose stem is {@code 02-first}.
 *
 * @param stem the name without suffixes
 * @param kind what it becomes, unless its front matter says otherwise
 */
record SourceName(String stem, PageKind kind) {
    private static final List<String> FOLDER_PAGES = List.of("index.md", "_index.md", "README.md");

    static boolean isSource(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".dialog.txt");
    }

    /** A folder's own page: {@code index.md}, or the file that other tools and GitHub use for that. */
    static Optional<String> ofFolder(Collection<String> fileNames) {
        for (String name : FOLDER_PAGES) {
            Optional<String> found =
                    fileNames.stream().filter(name::equalsIgnoreCase).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The name of a folder's own page. */
    static SourceName index(boolean top) {
        return new SourceName("index", top ? PageKind.HOME : PageKind.UNIT);
    }

    /**
     * The name of the course's own page for addresses that don't exist, including the names that other tools and hosts
     * use.
     */
    static Optional<SourceName> notFound(String fileName, boolean top) {
        return top && fileName.equalsIgnoreCase("404.md")
                ? Optional.of(new SourceName("404", PageKind.MADE))
                : Optional.empty();
    }

    static SourceName of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (String suffix : new String[] {".dialog.md", ".dialog.txt"}) {
            if (lower.endsWith(suffix)) {
                return new SourceName(without(fileName, suffix), PageKind.DIALOG);
            }
        }
        if (lower.endsWith(".slides.md")) {
            return new SourceName(without(fileName, ".slides.md"), PageKind.DECK);
        }
        return new SourceName(without(fileName, ".md"), PageKind.LESSON);
    }

    private static String without(String fileName, String suffix) {
        return fileName.substring(0, fileName.length() - suffix.length());
    }
}
