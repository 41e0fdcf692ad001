package dev.courseware.maven;

import dev.courseware.git.GitHistory;
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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The build process: reads requests from standard input, each a line of JSON, and reports on the builds on standard
 * output. Ends at an empty line, or when Maven's process ends.
 */
public final class BuildProcess {
    /** How long to wait for another request, since Maven's process may live on, as in an editor. */
    private static final int SECONDS_TO_WAIT = 60;

    private BuildProcess() {}

    public static void main(String[] arguments) throws IOException {
        Teller out =
                new Teller(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16));
        // JGit logs through slf4j, which would say on standard error that no logger is set up here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Standard output is reserved for messages.
        System.setOut(System.err);
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        requests.add(in.readLine());
        readOn(in, requests);
        try {
            for (String line = next(requests); line != null && !line.isEmpty(); line = next(requests)) {
                build(JsonRecords.read(BuildRequest.class, line), out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }

    private static String next(BlockingQueue<String> requests) throws InterruptedException {
        return requests.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS);
    }

    private static void build(BuildRequest request, Teller out) {
        try {
            out.tell(new BuildMessage.Report(
                    CourseBuilder.build(request, out, BuildProcess.class.getClassLoader(), new GitHistory())));
        } catch (IOException e) {
            out.tell(new BuildMessage.Failure(true, String.valueOf(e.getMessage()), trace(e)));
        } catch (RuntimeException | Error e) {
            out.tell(new BuildMessage.Failure(false, e.toString(), trace(e)));
        }
    }

    /** Passes on each further request. At the end of the input, Maven's process has ended, and so does this one. */
    private static void readOn(BufferedReader in, BlockingQueue<String> requests) {
        Thread reader = new Thread(
                () -> {
                    try {
                        for (String line = in.readLine(); line != null; line = in.readLine()) {
                            requests.add(line);
                        }
                    } catch (IOException e) {
                        // A broken pipe means the same.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "courseware-parent");
        reader.setDaemon(true);
        reader.start();
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Sends each event to Maven's process. */
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
