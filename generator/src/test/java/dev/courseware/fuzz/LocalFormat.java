package dev.courseware.fuzz;

import dev.courseware.extension.CourseFormat;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.render.OutputFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * A format as it comes with a jar of somebody who asks for no language when letters are changed and numbers written. Its
 * file, too, is the same on every machine, for a build has none.
 */
public final class LocalFormat implements CourseFormat<String> {
    /** Sees this format as one of a jar. */
    static final ClassLoader LOADER =
            new URLClassLoader(new URL[] {LocalFormat.class.getResource("/fuzz/")}, LocalFormat.class.getClassLoader());

    @Override
    public String name() {
        return "fuzz-local";
    }

    @Override
    public String part(Lesson lesson, LessonSummary summary) {
        String title = summary.page().title();
        return String.format("%,.1f %s %s I", title.length() * 1234.5, title.toLowerCase(), title.toUpperCase())
                .toLowerCase();
    }

    @Override
    public List<OutputFile> write(Outline outline, List<Part<String>> parts) {
        List<String> lines = parts.stream().map(Part::content).toList();
        return List.of(new OutputFile("fuzz-local.txt", String.join("\n", lines)));
    }
}
