package dev.courseware.pipeline;

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
 */
public record BuildRequest(
        Path sourceDirectory, Path outputDirectory, String theme, String url, boolean failOnWarning, int threads) {

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
