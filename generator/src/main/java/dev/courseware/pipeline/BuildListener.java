package dev.courseware.pipeline;

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

    /** Lessons go on; called now and then, from any thread but one at a time. */
    void progress(int done, int all);
}
