package dev.courseware.maven;

import dev.courseware.json.JsonRecords;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds a course in a separate Java process. A build takes seconds, too little for the JVM's optimising compiler to
 * pay off. Maven's JVM can't do without that compiler, but a separate process can, and so takes about half the time.
 */
final class ForkedBuild {
    private static final List<String> QUICK_START = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            // That compiler is so quick that methods are worth it sooner than it waits for by itself.
            "-XX:CompileThresholdScaling=0.4",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            // Pictures are drawn without a screen, even where there is one.
            "-Djava.awt.headless=true",
            "-Xshare:auto");

    /** A lesson's blocks are garbage after its turn, so a larger young generation would only take more memory. */
    private static final long MEGABYTES_FOR_THE_YOUNG = 48;

    private final List<Path> jars;
    private final Process process;
    private final ArchivedClasses classes;
    private final BufferedReader in;

    private ForkedBuild(List<Path> jars, Process process, ArchivedClasses classes) {
        this.jars = jars;
        this.process = process;
        this.classes = classes;
        this.in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The process ended before it sent any message. */
    static final class SilentEnd extends IOException {
        private static final long serialVersionUID = 1L;

        SilentEnd() {
            super("the build process ended before it began");
        }
    }

    /** A bug in courseware, in the other process. */
    static final class ProcessFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ProcessFailure(String trace) {
            super(trace);
        }
    }

    /**
     * Starts the process.
     *
     * @param loader this plugin's class loader, whose jars become the process's class path
     * @return empty if no process can be started here
     */
    static Optional<ForkedBuild> start(URLClassLoader loader) {
        try {
            List<Path> jars = classPath(loader);
            return Optional.of(start(jars, ArchivedClasses.of(ClassArchive.of(jars, QUICK_START))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ForkedBuild start(List<Path> jars, ArchivedClasses classes) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        long most = Runtime.getRuntime().maxMemory() >> 20;
        command.add("-Xmx" + most + "m");
        command.add("-Xmn" + Math.min(MEGABYTES_FOR_THE_YOUNG, most / 3) + "m");
        command.addAll(classes.options());
        command.add("-cp");
        command.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(BuildProcess.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ForkedBuild(jars, process, classes);
    }

    /**
     * Builds a course.
     *
     * @param more whether the process is to wait for another course
     * @return the report, and the process if it waits
     * @throws IOException if files can't be read or written, or the process dies
     * @throws ProcessFailure if there is a bug in the generator
     */
    Built build(BuildRequest request, BuildListener listener, boolean more) throws IOException {
        try {
            return converse(request, listener, more);
        } catch (SilentEnd e) {
            if (!classes.areUsed()) {
                throw e;
            }
            // Whatever is wrong with the archive, the course can be built without it.
            classes.forget();
            return start(jars, ArchivedClasses.NONE).converse(request, listener, more);
        }
    }

    /**
     * The outcome of a build.
     *
     * @param waiting the process, if it waits for another course
     */
    record Built(BuildReport report, Optional<ForkedBuild> waiting) {}

    private Built converse(BuildRequest request, BuildListener listener, boolean more) throws IOException {
        boolean built = false;
        boolean waits = false;
        try {
            // Left open: the process ends when this end of the pipe is closed.
            tell(request, process.getOutputStream());
            BuildReport report = listen(in, listener);
            built = report.written();
            // A process makes its archive when it ends, and later ones start from that.
            waits = more && !classes.areMade();
            return new Built(report, waits ? Optional.of(this) : Optional.empty());
        } finally {
            if (!waits) {
                sayThatItWasTheLast();
                classes.end(process, built);
                in.close();
            }
        }
    }

    private void sayThatItWasTheLast() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    /** Ends a process that is waiting. */
    void end() {
        classes.end(process, false);
    }

    private static void tell(BuildRequest request, OutputStream out) throws SilentEnd {
        try {
            out.write((JsonRecords.write(request) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new SilentEnd();
        }
    }

    static BuildReport listen(BufferedReader in, BuildListener listener) throws IOException {
        String first = in.readLine();
        if (first == null) {
            throw new SilentEnd();
        }
        for (String line = first; line != null; line = in.readLine()) {
            BuildMessage message = BuildMessage.read(line);
            if (message instanceof BuildMessage.PhaseBegun begun) {
                listener.phase(begun.phase(), begun.items());
            } else if (message instanceof BuildMessage.Progress progress) {
                listener.progress(progress.done(), progress.all());
            } else if (message instanceof BuildMessage.Failure failure) {
                fail(failure);
            } else {
                return ((BuildMessage.Report) message).report();
            }
        }
        throw new IOException("the build process ended early");
    }

    private static void fail(BuildMessage.Failure failure) throws IOException {
        ProcessFailure cause = new ProcessFailure(failure.trace());
        if (failure.files()) {
            throw new IOException(failure.message(), cause);
        }
        throw cause;
    }

    private static List<Path> classPath(URLClassLoader loader) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                jars.add(Path.of(url.toURI()));
            } catch (URISyntaxException | IllegalArgumentException e) {
                throw new IOException("not a file: " + url, e);
            }
        }
        return jars;
    }
}
