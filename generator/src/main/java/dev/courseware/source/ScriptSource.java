package dev.courseware.source;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.dialog.Speaker;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A dialog script that a lesson includes.
 *
 * @param text its text
 * @param cast the speakers that its front matter declares
 */
public record ScriptSource(SourceText text, List<Speaker> cast) {
    public ScriptSource {
        cast = List.copyOf(cast);
    }

    /**
     * Reads a script.
     *
     * @param path relative to the course
     * @return empty if the file isn't text, which is reported
     * @throws IOException if it can't be read
     */
    public static Optional<ScriptSource> read(CourseFiles files, String path, Course course, Diagnostics diagnostics)
            throws IOException {
        Optional<SourceText> text = SourceText.read(files.readText(path), path, diagnostics);
        return text.map(source -> {
            FrontMatter frontMatter = FrontMatterReader.read(source, course.defaults(), path, diagnostics);
            return new ScriptSource(source, frontMatter.cast());
        });
    }
}
