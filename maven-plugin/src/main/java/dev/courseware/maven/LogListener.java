package dev.courseware.maven;

import dev.courseware.pipeline.BuildListener;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/** Logs a line for each phase, and another every few seconds while lessons take long. */
final class LogListener implements BuildListener {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(3);

    private final Log log;
    private long last = System.nanoTime();

    LogListener(Log log) {
        this.log = log;
    }

    @Override
    public void phase(Phase phase, int items) {
        last = System.nanoTime();
        switch (phase) {
            case OUTLINE -> log.info("Read the outline: " + Count.of(items, "source"));
            case LESSONS -> log.info("Parsing and rendering " + Count.of(items, "source"));
            case SITE -> log.info("Writing the site and " + Count.of(items, "asset"));
            default -> throw new IllegalStateException(phase.name());
        }
    }

    @Override
    public void progress(int done, int all) {
        long now = System.nanoTime();
        if (now - last > PAUSE) {
            last = now;
            log.info("  " + done + " of " + all + " (" + 100L * done / all + " %)");
        }
    }
}
