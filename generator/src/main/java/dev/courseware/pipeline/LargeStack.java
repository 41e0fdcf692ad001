package dev.courseware.pipeline;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Reads on a thread of its own what recurses: Flexmark does, and so do regular expressions. */
final class LargeStack {
    /** In bytes. Only what is used of it costs memory. */
    static final long SIZE = 256L * 1024 * 1024;

    private LargeStack() {}

    /**
     * Waits for what is read.
     *
     * @param name of the thread, for those who look at a stalled build
     * @throws IOException what the reading has thrown, or if the build is interrupted
     */
    static <T> T read(String name, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "courseware-" + name, SIZE);
        thread.setContextClassLoader(LargeStack.class.getClassLoader());
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("the " + name + " was not read", e.getCause());
        }
    }
}
