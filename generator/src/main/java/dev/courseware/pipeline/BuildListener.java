package dev.courseware.pipeline;

import dev.courseware.model.Outline;
import java.util.Set;
import java.util.function.Supplier;

/** Receives those events of a build that it wants to know of. The generator itself prints nothing. */
public interface BuildListener {
    /** A listener that ignores all events. */
    BuildListener SILENT = new BuildListener() {};

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
    default void phase(Phase phase, int items) {}

    /** The course's outline is known. */
    default void outline(Outline outline) {}

    /**
     * The new site is in place; what remains to be done is for the next build's sake.
     *
     * @param changed finds the site's files that differ from the last one's, those too that are gone
     */
    default void placed(Supplier<Set<String>> changed, BuildReport report) {}

    /** More lessons are done; called now and then, from any thread but never from two at once. */
    default void progress(int done, int all) {}
}
