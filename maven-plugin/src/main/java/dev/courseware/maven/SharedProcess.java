package dev.courseware.maven;

import dev.courseware.maven.ForkedBuild.Built;
import dev.courseware.maven.ForkedBuild.SilentEnd;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The build process that all courses of a reactor share. It builds them one after the other, each with all processors,
 * and its code is warm after the first. Modules whose plugin has other dependencies have another class loader, and
 * therefore a process of their own. The process ends with Maven, or when it hasn't been used for a while.
 */
final class SharedProcess {
    private static final ReentrantLock TURN = new ReentrantLock(true);
    private static Optional<ForkedBuild> waiting = Optional.empty();

    private SharedProcess() {}

    /**
     * Builds a course when its turn comes.
     *
     * @return empty if no process can be started here
     * @throws IOException if files can't be read or written, or the process dies
     * @throws ForkedBuild.ProcessFailure if there is a bug in the generator
     */
    static Optional<BuildReport> build(URLClassLoader loader, BuildRequest request, BuildListener listener)
            throws IOException {
        TURN.lock();
        try {
            Optional<ForkedBuild> known = waiting;
            waiting = Optional.empty();
            if (known.isPresent()) {
                try {
                    return Optional.of(kept(known.get().build(request, listener, true)));
                } catch (SilentEnd e) {
                    // It waited too long, or somebody ended it.
                    known.get().end();
                }
            }
            Optional<ForkedBuild> started = ForkedBuild.start(loader);
            return started.isEmpty()
                    ? Optional.empty()
                    : Optional.of(kept(started.get().build(request, listener, true)));
        } finally {
            TURN.unlock();
        }
    }

    private static BuildReport kept(Built built) {
        waiting = built.waiting();
        return built.report();
    }
}
