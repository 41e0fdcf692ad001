package dev.courseware.scaffold;

import dev.courseware.folder.AuthorFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of a new course. What is there stays as it is. */
public final class CourseFolder {
    private final AuthorFolder folder;

    public CourseFolder(Path folder) {
        this.folder = AuthorFolder.at(folder);
    }

    /**
     * What became of the files.
     *
     * @param created written now, relative to the folder
     * @param kept there already, and left alone
     */
    public record Written(List<String> created, List<String> kept) {
        public Written {
            created = List.copyOf(created);
            kept = List.copyOf(kept);
        }
    }

    /** Whether a course is there already, to which nothing is added. */
    public boolean holdsCourse() {
        return folder.holds("course.yml") || folder.holds("lessons");
    }

    /**
     * Writes files, and overwrites none.
     *
     * @throws IOException if that is not possible; the files before are there then
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
