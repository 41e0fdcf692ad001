package dev.courseware.serve;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.history.SourceHistory;
import dev.courseware.json.JsonRecords;
import dev.courseware.model.Outline;
import dev.courseware.output.StagedSite;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import dev.courseware.report.SourceLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A preview of a course: builds it, serves it, and builds it again after each change until the thread is interrupted.
 * Must run on a thread with a stack of several megabytes.
 */
public final class Preview {
    private final BuildRequest request;
    private final Listener listener;
    private final SourceHistory history;
    private final Path course;
    private final Path site;
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final OpenPages pages =
            new OpenPages(JsonRecords.write(new PreviewNews(run, 0, false, List.of(), "", List.of())));
    private PageAddresses addresses = PageAddresses.NONE;
    private volatile int number;

    /** @param request the course, built with drafts into a folder of its own */
    public Preview(BuildRequest request, Listener listener) {
        this(request, listener, SourceHistory.NONE);
    }

    /**
     * @param request the course, built with drafts into a folder of its own
     * @param history is asked if the course wants to know when its pages were changed
     */
    public Preview(BuildRequest request, Listener listener, SourceHistory history) {
        this.history = history;
        this.request = request;
        this.listener = listener;
        this.course = request.sourceDirectory().toAbsolutePath().normalize();
        this.site = request.outputDirectory().toAbsolutePath().normalize().resolve(StagedSite.SITE);
    }

    /** Receives the preview's events. */
    public interface Listener {
        /** The preview is ready at this address. */
        void serving(String address);

        /**
         * The course was built.
         *
         * @param changed the files whose change led to this build; none for the first one
         */
        void built(Set<String> changed, BuildReport report);

        /** A build failed to run; the last good site is still served. */
        void failed(Exception problem);
    }

    /**
     * Runs until the thread is interrupted.
     *
     * @param port where to serve; if it is taken, the next free one
     * @throws IOException if no port is free, or the course can't be watched
     */
    public void run(int port) throws IOException {
        try (CourseWatch watch = new CourseWatch(course, skipped());
                PreviewServer server = PreviewServer.start(port, site, pages, () -> run + " " + number)) {
            build(Set.of());
            listener.serving("http://localhost:" + server.port() + "/");
            while (true) {
                build(watch.await());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What isn't watched: the build's own output, and files that no course reads. */
    private Predicate<Path> skipped() {
        Path output = request.outputDirectory().toAbsolutePath().normalize();
        Path target = course.resolve("target");
        return path -> path.startsWith(output)
                || path.startsWith(target)
                || path.getFileName().toString().startsWith(".");
    }

    private void build(Set<String> sources) throws InterruptedException {
        Build build = new Build(sources);
        try {
            BuildReport report = CourseBuilder.build(request, build, CourseBuilder.class.getClassLoader(), history);
            if (addresses == PageAddresses.NONE) {
                // A build that had nothing to do read nothing.
                addresses = PageAddresses.of(course, request.outputDirectory());
            }
            if (!build.placed) {
                tell(sources, Set.of(), report);
            }
            listener.built(sources, report);
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw (InterruptedException) new InterruptedException("the preview has ended").initCause(e);
            }
            listener.failed(e);
        }
    }

    /** One build, whose pages are shown before it has ended. */
    private final class Build implements BuildListener {
        private final Set<String> sources;
        private boolean placed;

        Build(Set<String> sources) {
            this.sources = sources;
        }

        @Override
        public void outline(Outline outline) {
            addresses = PageAddresses.of(outline);
        }

        @Override
        public void placed(Supplier<Set<String>> changed, BuildReport report) {
            placed = true;
            tell(sources, changed.get(), report);
        }
    }

    private void tell(Set<String> sources, Set<String> changed, BuildReport report) {
        number = number + 1;
        SourceLines excerpts = new SourceLines(course);
        List<PreviewNews.PageProblem> problems = new ArrayList<>();
        for (Diagnostic found : report.diagnostics()) {
            problems.add(new PreviewNews.PageProblem(
                    found.severity().name().toLowerCase(Locale.ROOT),
                    addresses.of(found.path()).orElse(""),
                    found.place(),
                    found.message(),
                    found.hint(),
                    found.id(),
                    found.line() == 0 ? "" : excerpts.line(found.path(), found.line())));
        }
        Optional<String> edited =
                sources.size() == 1 ? addresses.of(sources.iterator().next()) : Optional.empty();
        pages.tell(JsonRecords.write(new PreviewNews(
                run, number, report.written(), List.copyOf(new TreeSet<>(changed)), edited.orElse(""), problems)));
    }
}
