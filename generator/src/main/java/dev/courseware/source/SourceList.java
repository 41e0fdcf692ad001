package dev.courseware.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A course's sources by their paths alone: course.yml, the glossary, and what is below {@code lessons/}, folder by
 * folder. None is read, so drafts are included.
 */
public final class SourceList {
    private SourceList() {}

    /**
     * Lists the sources.
     *
     * @return paths as written in diagnostics
     * @throws IOException if a folder can't be listed
     */
    public static List<String> of(CourseFiles files) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String single : List.of(CourseReader.FILE, CourseScanner.GLOSSARY)) {
            if (files.find(single).isPresent()) {
                paths.add(single);
            }
        }
        Path lessons = files.root().resolve(CourseScanner.LESSONS);
        if (Files.isDirectory(lessons, LinkOption.NOFOLLOW_LINKS)) {
            add(lessons, files, paths);
        }
        return paths;
    }

    private static void add(Path folder, CourseFiles files, List<String> paths) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path entry : files.list(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(entry);
            } else if (SourceName.isSource(entry.getFileName().toString())) {
                paths.add(files.relative(entry));
            }
        }
        for (Path inner : folders) {
            add(inner, files, paths);
        }
    }
}
