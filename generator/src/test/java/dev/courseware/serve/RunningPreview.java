package dev.courseware.serve;

import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A preview of a course that runs beside a test, on any port. */
public final class RunningPreview {
    private static final long STACK = 64 << 20;

    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final Thread thread;

    private RunningPreview(Path course, Path output) {
        Preview preview = new Preview(BuildRequest.of(course, output).forPreview(output), new Preview.Listener() {
            @Override
            public void serving(String at) {
                address.complete(at);
            }

            @Override
            public void built(Set<String> changed, BuildReport report) {}

            @Override
            public void failed(Exception problem) {
                address.completeExceptionally(problem);
            }
        });
        thread = new Thread(null, () -> run(preview), "preview", STACK);
        thread.start();
    }

    private void run(Preview preview) {
        try {
            preview.run(0);
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /** Begins to show a course. */
    public static RunningPreview of(Path course, Path output) {
        return new RunningPreview(course, output);
    }

    /** Where it can be seen, with a slash at the end. */
    public String address() throws Exception {
        return address.get(60, TimeUnit.SECONDS);
    }

    public void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
