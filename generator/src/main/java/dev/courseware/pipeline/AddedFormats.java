package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.extension.CourseFormat;
import dev.courseware.extension.CourseFormat.Part;
import dev.courseware.extension.Format;
import dev.courseware.extension.LessonFormat;
import dev.courseware.extension.loading.Provided;
import dev.courseware.extension.loading.Providers;
import dev.courseware.model.PageRef;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.LessonOutput;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The formats that jars add, as further members of the lists of our own. */
final class AddedFormats {
    private static final Pattern REST = Pattern.compile("([./][A-Za-z0-9][A-Za-z0-9_-]{0,99}){1,8}");
    private static final Providers.Kind<Format> FORMATS = new Providers.Kind<>(
            Format.class,
            "format",
            Format::name,
            Providers.WITH_AUTHOR,
            "its author's name, a hyphen and what it is, such as «acme-words»",
            name -> false);

    private final List<Provided<Format>> formats;
    private final Remarks remarks = new Remarks();

    /** Finds the formats that a class loader knows; those that can't be used are reported. */
    AddedFormats(ClassLoader loader, Diagnostics diagnostics) {
        this.formats = Providers.load(FORMATS, loader, diagnostics);
    }

    /** Those whose files are each made of one source. */
    List<LessonOutput> lessons() {
        List<LessonOutput> outputs = new ArrayList<>();
        for (Provided<Format> format : formats) {
            if (format.service() instanceof LessonFormat lessons) {
                outputs.add((lesson, files) -> write(format, lessons, lesson, files));
            }
        }
        return outputs;
    }

    /** Those of the whole course. */
    List<CourseOutput> courses() {
        List<CourseOutput> outputs = new ArrayList<>();
        for (Provided<Format> format : formats) {
            if (format.service() instanceof CourseFormat<?> whole) {
                outputs.add(new AddedCourse<>(format, whole, remarks));
            }
        }
        return outputs;
    }

    /** Hands over what was reported since the last call. */
    void tell(Diagnostics diagnostics) {
        remarks.join(diagnostics);
    }

    private void write(Provided<Format> format, LessonFormat lessons, ReadLesson lesson, SiteFiles files)
            throws IOException {
        PageRef page = lesson.page();
        Diagnostics told = new Diagnostics();
        List<OutputFile> made = format.run(page.source(), told, () -> lessons.write(lesson.lesson(), lesson.summary()))
                .orElse(List.of());
        write(format, page.address() + "." + format.name(), made, files, told);
        remarks.add(told);
    }

    /** Writes the files of a format that are named as they should be, and reports others. */
    private static void write(
            Provided<Format> format, String start, List<OutputFile> made, SiteFiles files, Diagnostics told)
            throws IOException {
        for (OutputFile file : made) {
            String path = file.path();
            boolean named = path.startsWith(start)
                    && REST.matcher(path.substring(start.length())).matches();
            if (named && !files.holds(path)) {
                files.write(file);
            } else {
                told.once(
                        "name of format " + format.name(),
                        CoreRule.EXTENSION_FAILED,
                        format.jar(),
                        0,
                        0,
                        "its format «" + format.name() + "» names a file «" + path + "», which was not written: "
                                + (named
                                        ? "there is one of this name already"
                                        : "names begin with «" + start + "» and go on with a full stop or a slash"),
                        "report this to its authors, or remove the jar from the plugin's dependencies");
            }
        }
    }

    /** A format of the whole course, with what stayed of its lessons. */
    private record AddedCourse<P>(
            Provided<Format> format, CourseFormat<P> whole, Remarks remarks, Map<String, Part<P>> parts)
            implements CourseOutput {
        AddedCourse(Provided<Format> format, CourseFormat<P> whole, Remarks remarks) {
            this(format, whole, remarks, new ConcurrentHashMap<>());
        }

        @Override
        public void add(ReadLesson lesson, SiteFiles files) {
            PageRef page = lesson.page();
            Diagnostics told = new Diagnostics();
            format.run(page.source(), told, () -> whole.part(lesson.lesson(), lesson.summary()))
                    .ifPresent(part -> parts.put(page.source(), new Part<>(page, part)));
            remarks.add(told);
        }

        @Override
        public void finish(ReadCourse course, SiteFiles files) throws IOException {
            List<Part<P>> inOrder = course.pages().stream()
                    .map(page -> parts.get(page.source()))
                    .filter(Objects::nonNull)
                    .toList();
            Diagnostics told = new Diagnostics();
            List<OutputFile> made = format.run(format.jar(), told, () -> whole.write(course.outline(), inOrder))
                    .orElse(List.of());
            write(format, format.name(), made, files, told);
            remarks.add(told);
        }
    }

    /** Collects what several threads report. */
    private static final class Remarks {
        private Diagnostics waiting = new Diagnostics();

        synchronized void add(Diagnostics told) {
            waiting.addAll(told);
        }

        synchronized void join(Diagnostics diagnostics) {
            diagnostics.addAll(waiting);
            waiting = new Diagnostics();
        }
    }
}
