package dev.courseware.scaffold;

import dev.courseware.folder.AuthorFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of a new course. Files that exist already are left alone. */
public final class CourseFolder {
    private final AuthorFolder folder;

    public CourseFolder(Path folder) {
        this.folder = AuthorFolder.at(folder);
    }

    /**
     * What happened to the files.
     *
     * @param created written now, relative to the folder
     * @param kept already there, and left alone
     */
    public record Written(List<String> created, List<String> kept) {
        public Written {
            created = List.copyOf(created);
            kept = List.copyOf(kept);
        }
    }

    /** Whether the folder already holds a course, to which nothing will be added. */
    public boolean holdsCourse() {
        return folder.holds("course.yml") || folder.holds("lessons");
    }

    /**
     * Writes files without overwriting any.
     *
     * @throws IOException if a file can't be written; the ones before it remain
     */
    public Written write(List<NewFile> files) throws IOException {
        List<String> created = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (NewFile file : files) {
            (folder.add(file.path(), file.content()) ? created : kept).add(file.path());
        }
        return new Written(created, kept);
    }
}
