package dev.courseware.pipeline;

import dev.courseware.model.Outline;
import java.util.Set;

/** Receives the events of a build. The generator itself prints nothing. */
public interface BuildListener {
    /** A listener that ignores all events. */
    BuildListener SILENT = new BuildListener() {
        @Override
        public void phase(Phase phase, int items) {
            // Ignored.
        }

        @Override
        public void progress(int done, int all) {
            // Ignored.
        }
    };

    /** The steps of a build, in order. */
    enum Phase {
        /** The course's outline was read; items are sources. */
        OUTLINE,
        /** Lessons are parsed and rendered; items are sources. */
        LESSONS,
        /** Front page, unit pages and assets are written; items are files. */
        SITE
    }

    /** A phase begins. */
    void phase(Phase phase, int items);

    /** The course's outline is known. */
    default void outline(Outline outline) {
        // Most listeners only show progress.
    }

    /**
     * The new site is in place; what remains to be done is for the next build's sake.
     *
     * @param changed the site's files that differ from the last one's, those too that are gone
     */
    default void placed(Set<String> changed, BuildReport report) {
        // Most listeners wait for the end of the build.
    }

    /** More lessons are done; called now and then, from any thread but never from two at once. */
    void progress(int done, int all);
}
