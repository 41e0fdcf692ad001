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
 * The one building process of a reactor of courses: it builds them one after the other, each with all processors, by
 * code that is warm since the first. Modules whose plugin has other dependencies have another class loader, and so a
 * process of their own. It ends with Maven, or when nobody has asked it for a while.
 */
final class SharedProcess {
    private static final ReentrantLock TURN = new ReentrantLock(true);
    private static Optional<ForkedBuild> waiting = Optional.empty();

    private SharedProcess() {}

    /**
     * Builds a course when its turn has come.
     *
     * @return empty if no process can be started here
     * @throws IOException if files can't be read or written, or the process dies
     * @throws ForkedBuild.ProcessFailure if the generator has a bug
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
                    // It has waited too long, or somebody ended it.
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
