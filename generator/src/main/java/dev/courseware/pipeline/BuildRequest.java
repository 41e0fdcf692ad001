package dev.courseware.pipeline;

import dev.courseware.check.external.LinkSettings;
import dev.courseware.model.Course;
import java.nio.file.Path;

/**
 * What to build, and where to.
 *
 * @param sourceDirectory the course's folder, which holds course.yml
 * @param outputDirectory the folder below which {@code site/} is made
 * @param theme the theme's name; empty for the course's own choice
 * @param url where the site will stand; empty for what the course says
 * @param failOnWarning whether warnings end the build as errors do
 * @param threads how many lessons are read at the same time, at least 1
 * @param memory how the build uses what the last one left
 * @param purpose what it is for
 */
public record BuildRequest(
        Path sourceDirectory,
        Path outputDirectory,
        String theme,
        String url,
        boolean failOnWarning,
        int threads,
        Memory memory,
        Purpose purpose) {
    /** The folder, below the output folder, that keeps the state where nobody names another one. */
    private static final String STATE = ".state";

    /**
     * How a build uses what the last one left.
     *
     * @param state the folder that keeps it
     * @param rebuild whether to trust nothing of it
     * @param explain whether to tell of every page why it was built again, or not
     */
    public record Memory(Path state, boolean rebuild, boolean explain) {
        /** As most builds want it, with the state below the output folder. */
        public static Memory below(Path outputDirectory) {
            return new Memory(outputDirectory.resolve(STATE), false, false);
        }
    }

    /**
     * What a build is for.
     *
     * @param checkOnly whether the course is only checked: everything is made, and nothing of it is kept
     * @param links how links to other sites are checked
     * @param preview whether it is for its author's eyes: drafts are shown, and only new files are put in place, one after
     *     the other
     */
    public record Purpose(boolean checkOnly, LinkSettings links, boolean preview) {
        /** A site to be read by others. */
        public static final Purpose SITE = new Purpose(false, LinkSettings.OFF, false);

        /** A site for its author's eyes. */
        public static final Purpose PREVIEW = new Purpose(false, LinkSettings.OFF, true);
    }

    /** A request that only builds. */
    public BuildRequest(
            Path sourceDirectory,
            Path outputDirectory,
            String theme,
            String url,
            boolean failOnWarning,
            int threads,
            Memory memory) {
        this(sourceDirectory, outputDirectory, theme, url, failOnWarning, threads, memory, Purpose.SITE);
    }

    /** A request with the state where most builds have it. */
    public BuildRequest(
            Path sourceDirectory, Path outputDirectory, String theme, String url, boolean failOnWarning, int threads) {
        this(sourceDirectory, outputDirectory, theme, url, failOnWarning, threads, Memory.below(outputDirectory));
    }

    /** What a course says, where the command line, which goes before course.yml, says nothing else. */
    Course before(Course course) {
        String address = url.isEmpty() || url.endsWith("/") ? url : url + "/";
        return course.with(
                address.isEmpty() ? course.url() : address,
                theme.isEmpty() ? course.look().theme() : theme);
    }

    /** The same course for its author's eyes, built into a folder of its own. */
    public BuildRequest forPreview(Path output) {
        return new BuildRequest(
                sourceDirectory, output, theme, url, false, threads, Memory.below(output), Purpose.PREVIEW);
    }

    /** A request with everything else as the course says. */
    public static BuildRequest of(Path sourceDirectory, Path outputDirectory) {
        return new BuildRequest(
                sourceDirectory,
                outputDirectory,
                "",
                "",
                false,
                Runtime.getRuntime().availableProcessors());
    }
}
