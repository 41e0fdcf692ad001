package dev.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.history.SourceHistory;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A whole course in one text, each file below a line {@code -- path --}:
 *
 * <pre>
 * -- lessons/01-first.md --
 * # First
 * </pre>
 *
 * A course without {@code course.yml} gets one that says {@code title: Tiny}.
 */
public final class TinyCourse {
    private final Path source;
    private Path output;
    private int threads = 2;
    private String url = "";
    private boolean failOnWarning;
    private boolean rebuild;
    private Path state;
    private SourceHistory history = SourceHistory.NONE;
    private ClassLoader extensions = CourseBuilder.class.getClassLoader();
    private BuildReport report;

    private TinyCourse(Path source, Path output) {
        this.source = source;
        this.output = output;
        this.state = output.resolve(".state");
    }

    /** Writes a course below a folder, to be built beside it. */
    public static TinyCourse in(Path folder, String files) {
        TinyCourse course = new TinyCourse(folder.resolve("course"), folder.resolve("out"));
        course.write(files);
        if (!files.contains("-- course.yml --")) {
            course.write("-- course.yml --\ntitle: Tiny\n");
        }
        return course;
    }

    /** Writes more files, or the same ones anew. */
    public TinyCourse write(String files) {
        String[] parts = ("\n" + files).split("(?m)^-- (?=\\S+.* --$)");
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf(" --");
            int body = parts[i].indexOf('\n', end);
            write(
                    parts[i].substring(0, end),
                    (body < 0 ? "" : parts[i].substring(body + 1)).getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    public TinyCourse write(String path, byte[] content) {
        try {
            Path file = source.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TinyCourse threads(int count) {
        threads = count;
        return this;
    }

    public TinyCourse url(String address) {
        url = address;
        return this;
    }

    public TinyCourse failOnWarning() {
        failOnWarning = true;
        return this;
    }

    /** Builds elsewhere, the state with it. */
    public TinyCourse output(Path folder) {
        output = folder;
        state = folder.resolve(".state");
        return this;
    }

    /** Keeps elsewhere what the next build need not do again. */
    public TinyCourse state(Path folder) {
        state = folder;
        return this;
    }

    /** Trusts nothing that earlier builds have left. */
    public TinyCourse rebuild() {
        rebuild = true;
        return this;
    }

    /** Builds with what somebody knows of its sources. */
    public TinyCourse history(SourceHistory known) {
        history = known;
        return this;
    }

    /** Builds with what a class loader knows besides. */
    public TinyCourse extensions(ClassLoader loader) {
        extensions = loader;
        return this;
    }

    /**
     * The least processor time of up to three builds, for other work on the machine may make one dearer; it is built
     * again only where that took more than it should.
     */
    public Duration leastBuild(Duration most) {
        rebuild();
        Duration least = null;
        for (int i = 0; i < 3 && (least == null || least.compareTo(most) >= 0); i++) {
            long start = processorTime();
            build();
            Duration took = Duration.ofNanos(processorTime() - start);
            least = least == null || took.compareTo(least) < 0 ? took : least;
        }
        return least;
    }

    /** What all threads of this process have needed so far, in nanoseconds. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Builds the course, whatever its problems. */
    public TinyCourse build() {
        try {
            report = CourseBuilder.build(request(), BuildListener.SILENT, extensions, history);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuildRequest request() {
        return new BuildRequest(
                source, output, "", url, failOnWarning, threads, new BuildRequest.Memory(state, rebuild, true));
    }

    public BuildReport report() {
        return report;
    }

    /** The problems as an author sees them. */
    public List<String> problems() {
        return report.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    /** The problems that one rule is about, as an author sees them. */
    public List<String> problems(String id) {
        return report.diagnostics().stream()
                .filter(problem -> problem.id().equals(id))
                .map(Diagnostic::toString)
                .toList();
    }

    /** What was told of the build, which is one thing. */
    public String onlyProblem() {
        assertThat(problems()).hasSize(1);
        return problems().get(0);
    }

    public Path source() {
        return source;
    }

    public Path output() {
        return output;
    }

    public Path site() {
        return output.resolve("site");
    }

    /** The site's files, without the theme's own assets, in order. */
    public List<String> files() {
        return contents(site(), path -> path).keySet().stream()
                .filter(path -> !path.startsWith("assets/"))
                .toList();
    }

    /** All of a folder's files: relative path to text, one byte a letter. */
    public static Map<String, String> contents(Path folder, Function<String, String> name) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(
                        name.apply(folder.relativize(path).toString().replace('\\', '/')),
                        Files.readString(path, StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(site().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(problems().stream().collect(Collectors.joining("\n")), e);
        }
    }

    /** A page of the site, parsed. */
    public Document page(String file) {
        return Jsoup.parse(read(file));
    }

    /** What is inside a page's {@code main}, blanks between elements left out. */
    public String main(String file) {
        Document page = page(file);
        page.outputSettings().prettyPrint(false);
        return page.selectFirst("main").html().replaceAll(">\\s+<", "><").strip();
    }

    /** What is inside an article's text, blanks between elements left out. */
    public String text(String file) {
        Document page = page(file);
        page.outputSettings().prettyPrint(false);
        return page.selectFirst("main .text").html().replaceAll(">\\s+<", "><").strip();
    }
}
