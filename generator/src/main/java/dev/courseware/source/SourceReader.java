package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads what the outline needs from single sources of a course: course.yml, and the front matter and title of each page,
 * unless these are known from the last build.
 */
final class SourceReader {
    private final CourseFiles files;
    private final TitleReader titles;
    private final PageMemory memory;
    private final Diagnostics diagnostics;

    SourceReader(CourseFiles files, TitleReader titles, PageMemory memory, Diagnostics diagnostics) {
        this.files = files;
        this.titles = titles;
        this.memory = memory;
        this.diagnostics = diagnostics;
    }

    /** Reads course.yml; null if it can't be used, which is reported. */
    Course course() {
        try {
            return CourseReader.read(files.readText(CourseReader.FILE), files::place, diagnostics)
                    .orElse(null);
        } catch (IOException e) {
            reportUnreadable(CourseReader.FILE, e);
            return null;
        }
    }

    /** The glossary; empty if the course has none. */
    Optional<PageRef> glossary(Course course) {
        files.look(Lookup.Kind.ENTRY, CourseScanner.GLOSSARY);
        Optional<PageRef> known = memory.find(CourseScanner.GLOSSARY, PageKind.GLOSSARY, diagnostics);
        if (known.isPresent()) {
            return known;
        }
        if (!Files.exists(files.root().resolve(CourseScanner.GLOSSARY), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (files.find(CourseScanner.GLOSSARY).isEmpty()) {
            reportIrregular(CourseScanner.GLOSSARY);
            return Optional.of(PageReader.unreadGlossary(CourseScanner.GLOSSARY));
        }
        try {
            Diagnostics told = diagnostics.ofFile();
            PageRef page = PageReader.glossary(
                    files.readText(CourseScanner.GLOSSARY), CourseScanner.GLOSSARY, course, titles, told);
            diagnostics.addAll(told);
            memory.keep(page, PageKind.GLOSSARY, told);
            return Optional.of(page);
        } catch (IOException e) {
            reportUnreadable(CourseScanner.GLOSSARY, e);
            return Optional.of(PageReader.unreadGlossary(CourseScanner.GLOSSARY));
        }
    }

    /** A lesson, dialog, deck, or the page of a folder; null if it can't be read, which is reported. */
    PageRef page(Path file, SourceName name, String folderAddress, Course course) {
        String path = files.relative(file);
        Optional<PageRef> known = memory.find(path, name.kind(), diagnostics);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Optional<byte[]> source = files.readTextIfFound(path);
            if (source.isEmpty()) {
                reportIrregular(path);
                return null;
            }
            Diagnostics told = diagnostics.ofFile();
            PageRef page = PageReader.read(source.get(), path, name, folderAddress, course, titles, told);
            diagnostics.addAll(told);
            if (page != null) {
                memory.keep(page, name.kind(), told);
            }
            return page;
        } catch (IOException e) {
            reportUnreadable(path, e);
            return null;
        }
    }

    private void reportIrregular(String path) {
        if (!files.canName(path)) {
            diagnostics.once(
                    "locale",
                    CoreRule.FILE_UNREADABLE,
                    path,
                    0,
                    0,
                    "this file's name can't be read",
                    CourseFiles.LOCALE);
            return;
        }
        diagnostics.report(
                CoreRule.FILE_UNREADABLE,
                path,
                0,
                0,
                "this is not a regular file inside the course",
                "replace the link or device by the file itself");
    }

    private void reportUnreadable(String path, IOException e) {
        diagnostics.report(
                CoreRule.FILE_UNREADABLE,
                path,
                0,
                0,
                "this file can't be read: " + Unreadable.reason(e),
                "check its size and permissions");
    }
}
