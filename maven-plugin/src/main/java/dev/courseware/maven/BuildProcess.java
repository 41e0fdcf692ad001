package dev.courseware.maven;

import dev.courseware.json.JsonRecords;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The building process: reads a request, a line of JSON, from its standard input and tells the course of the build on
 * its standard output. Ends when Maven's process ends.
 */
public final class BuildProcess {
    private BuildProcess() {}

    public static void main(String[] arguments) throws IOException {
        Teller out =
                new Teller(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16));
        // Standard output belongs to the messages.
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        BuildRequest request = JsonRecords.read(BuildRequest.class, in.readLine());
        endWithParent(in);
        try {
            out.tell(new BuildMessage.Report(CourseBuilder.build(request, out)));
        } catch (IOException e) {
            out.tell(new BuildMessage.Failure(true, String.valueOf(e.getMessage()), trace(e)));
        } catch (RuntimeException | Error e) {
            out.tell(new BuildMessage.Failure(false, e.toString(), trace(e)));
        }
        Runtime.getRuntime().halt(0);
    }

    /** The parent never writes again, so that a read that ends means that the parent has ended. */
    private static void endWithParent(Reader in) {
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
    private record Teller(Writer out) implements BuildListener {
        @Override
        public void phase(Phase phase, int items) {
            tell(new BuildMessage.PhaseBegun(phase, items));
        }

        @Override
        public void progress(int done, int all) {
            tell(new BuildMessage.Progress(done, all));
        }

        void tell(BuildMessage message) {
            try {
                out.write(message.line());
                out.write('\n');
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
