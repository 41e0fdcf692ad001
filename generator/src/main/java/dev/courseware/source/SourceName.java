package dev.courseware.source;

import dev.courseware.model.PageKind;
import java.util.Locale;

/**
 * What a source's file name says: {@code 02-first.dialog.md} is a dialog whose stem is {@code 02-first}.
 *
 * @param stem the name without suffixes
 * @param kind what it becomes, if its front matter doesn't say otherwise
 */
record SourceName(String stem, PageKind kind) {

    static boolean isSource(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".dialog.txt");
    }

    static SourceName of(String fileName, boolean top) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.equals("index.md")) {
            return new SourceName("index", top ? PageKind.HOME : PageKind.UNIT);
        }
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
