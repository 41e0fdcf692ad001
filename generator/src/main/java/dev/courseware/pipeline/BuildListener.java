package dev.courseware.pipeline;

import dev.courseware.model.Outline;
import java.util.Set;

/** Is told how a build goes. The generator itself prints nothing. */
public interface BuildListener {
    /** A listener that doesn't care. */
    BuildListener SILENT = new BuildListener() {
        @Override
        public void phase(Phase phase, int items) {
            // Nobody asked.
        }

        @Override
        public void progress(int done, int all) {
            // Nobody asked.
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
        // Most only want to know how far it is.
    }

    /**
     * The new site is in place; what remains to be done is for the next build's sake.
     *
     * @param changed the site's files that differ from the last one's, those too that are gone
     */
    default void placed(Set<String> changed, BuildReport report) {
        // Most wait for the build's end.
    }

    /** Lessons go on; called now and then, from any thread but one at a time. */
    void progress(int done, int all);
}
