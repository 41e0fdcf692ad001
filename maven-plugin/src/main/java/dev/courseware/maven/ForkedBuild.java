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
import java.util.StringJoiner;

/**
 * Builds a course in a Java process of its own. A build of seconds is over before the JVM's optimizing compiler has paid
 * for itself; Maven's JVM can't do without it, a process of its own can, and so needs about half the time.
 */
final class ForkedBuild {
    private static final List<String> QUICK_START = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xshare:auto");

    private final Process process;

    private ForkedBuild(Process process) {
        this.process = process;
    }

    /** A bug of ours in the other process. */
    static final class ProcessFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ProcessFailure(String trace) {
            super(trace);
        }
    }

    /**
     * Starts the process.
     *
     * @param loader this plugin's class loader, whose jars the process gets
     * @throws IOException if no process can be started here
     */
    static ForkedBuild start(URLClassLoader loader) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.add("-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m");
        command.add("-cp");
        command.add(classPath(loader));
        command.add(BuildProcess.class.getName());
        return new ForkedBuild(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /**
     * Builds.
     *
     * @throws IOException if files can't be read or written, or the process dies
     * @throws ProcessFailure if the generator has a bug
     */
    BuildReport build(BuildRequest request, BuildListener listener) throws IOException {
        // Left open: the process ends when this end of the pipe does.
        OutputStream out = process.getOutputStream();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.write((JsonRecords.write(request) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return listen(in, listener);
        } finally {
            process.destroy();
        }
    }

    static BuildReport listen(BufferedReader in, BuildListener listener) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
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
        throw new IOException("the building process ended early");
    }

    private static void fail(BuildMessage.Failure failure) throws IOException {
        ProcessFailure cause = new ProcessFailure(failure.trace());
        if (failure.files()) {
            throw new IOException(failure.message(), cause);
        }
        throw cause;
    }

    private static String classPath(URLClassLoader loader) throws IOException {
        StringJoiner path = new StringJoiner(File.pathSeparator);
        for (URL url : loader.getURLs()) {
            try {
                path.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException | IllegalArgumentException e) {
                throw new IOException("not a file: " + url, e);
            }
        }
        return path.toString();
    }
}
