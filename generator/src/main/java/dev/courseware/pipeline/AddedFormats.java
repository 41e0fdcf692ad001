package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.extension.CourseFormat;
import dev.courseware.extension.CourseFormat.Part;
import dev.courseware.extension.Format;
import dev.courseware.extension.LessonFormat;
import dev.courseware.extension.loading.Provided;
import dev.courseware.extension.loading.Providers;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.output.StagedSite;
import dev.courseware.render.OutputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the formats that jars add. Thread-safe. */
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
    private final StagedSite site;
    private final Diagnostics diagnostics;
    /** What stayed of lessons, by source, for each format of the course. */
    private final Map<String, Map<String, Part<Object>>> parts = new HashMap<>();

    /** Finds the formats that a class loader knows; those that can't be used are reported. */
    AddedFormats(ClassLoader loader, StagedSite site, Diagnostics diagnostics) {
        this.formats = Providers.load(FORMATS, loader, diagnostics);
        this.site = site;
        this.diagnostics = diagnostics;
        formats.forEach(format -> parts.put(format.name(), new TreeMap<>()));
    }

    /** Writes a lesson's files, and keeps what the course's will need of it. */
    void lesson(Lesson lesson, LessonSummary summary, Diagnostics remarks) throws IOException {
        PageRef page = lesson.page();
        for (Provided<Format> format : formats) {
            if (format.service() instanceof LessonFormat files) {
                String start = page.address() + "." + format.name();
                write(
                        format,
                        start,
                        format.run(page.source(), remarks, () -> files.write(lesson, summary))
                                .orElse(List.of()),
                        remarks);
            } else if (format.service() instanceof CourseFormat<?> whole) {
                format.run(page.source(), remarks, () -> whole.part(lesson, summary))
                        .ifPresent(part -> keep(format, page, part));
            }
        }
    }

    private synchronized void keep(Provided<Format> format, PageRef page, Object part) {
        parts.get(format.name()).put(page.source(), new Part<>(page, part));
    }

    /**
     * Writes the files of the whole course.
     *
     * @param inOrder the sources in the course's order
     */
    void course(Outline outline, List<PageRef> inOrder) throws IOException {
        for (Provided<Format> format : formats) {
            if (format.service() instanceof CourseFormat<?> whole) {
                Map<String, Part<Object>> kept = parts.get(format.name());
                List<Part<Object>> ordered = inOrder.stream()
                        .map(page -> kept.get(page.source()))
                        .filter(part -> part != null)
                        .toList();
                List<OutputFile> files = format.run(format.jar(), diagnostics, () -> written(whole, outline, ordered))
                        .orElse(List.of());
                write(format, format.name(), files, diagnostics);
            }
        }
    }

    /** A format gets what it gave itself, so that its own type of parts fits. */
    @SuppressWarnings("unchecked")
    private static <P> List<OutputFile> written(CourseFormat<P> format, Outline outline, List<Part<Object>> parts) {
        List<Part<P>> own = new ArrayList<>();
        parts.forEach(part -> own.add(new Part<>(part.page(), (P) part.content())));
        return format.write(outline, own);
    }

    private void write(Provided<Format> format, String start, List<OutputFile> files, Diagnostics remarks)
            throws IOException {
        for (OutputFile file : files) {
            String path = file.path();
            boolean named = path.startsWith(start)
                    && REST.matcher(path.substring(start.length())).matches();
            if (named && !site.holds(path)) {
                site.write(path, file.content());
            } else {
                remarks.once(
                        "name of format " + format.name(),
                        CoreRule.EXTENSION_FAILED,
                        format.jar(),
                        0,
                        0,
                        "its format «" + format.name() + "» names a file «" + path + "», which was not written: "
                                + (named
                                        ? "there is one of this name already"
                                        : "names begin with «" + start + "» and go on with a full stop or a slash"),
                        "tell its authors, or take it out of the plugin's dependencies");
            }
        }
    }
}
