package dev.courseware.maven;

import dev.courseware.build.BuildListener;
import dev.courseware.build.BuildReport;
import dev.courseware.build.BuildRequest;
import dev.courseware.build.CourseBuilder;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The building process: reads a request from its standard input and tells the course of the build on its standard
 * output. Ends when Maven's process ends.
 */
public final class BuildProcess {
    private BuildProcess() {}

    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        // Standard output belongs to the messages.
        System.setOut(System.err);
        BuildRequest request = BuildMessages.readRequest(new DataInputStream(System.in));
        endWithParent(System.in);
        try {
            BuildReport report = CourseBuilder.build(request, new Teller(out));
            BuildMessages.writeReport(report, out);
        } catch (IOException e) {
            BuildMessages.writeFailure(true, String.valueOf(e.getMessage()), trace(e), out);
        } catch (RuntimeException | Error e) {
            BuildMessages.writeFailure(false, e.toString(), trace(e), out);
        }
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** The parent never writes again, so that a read that ends means that the parent has ended. */
    private static void endWithParent(InputStream in) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (in.read() >= 0) {
                            continue;
                        }
                    } catch (IOException e) {
                        // A broken pipe says the same.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "courseware-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Sends each step on. */
    private record Teller(DataOutputStream out) implements BuildListener {
        @Override
        public void phase(Phase phase, int items) {
            try {
                BuildMessages.writePhase(phase, items, out);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void progress(int done, int all) {
            try {
                BuildMessages.writeProgress(done, all, out);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
