package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.source.CourseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Finds out whether there is nothing to build, for callers that would first have to start a process for a build. */
public final class UnchangedSite {
    private UnchangedSite() {}

    /**
     * What a build would tell that finds its site as it should be. Writes nothing but what a killed build left undone.
     *
     * @param extensions knows the classes of {@code dev.courseware.extension} that the build uses
     * @return empty if there is something to build, or to tell of the folders
     * @throws IOException if the folders can't be looked at
     */
    public static Optional<BuildReport> find(BuildRequest request, ClassLoader extensions) throws IOException {
        long started = System.nanoTime();
        if (!new OutputPlace(request, new Diagnostics()).isReady() || !Files.isDirectory(request.sourceDirectory())) {
            return Optional.empty();
        }
        CourseFiles disk = CourseFiles.in(request.sourceDirectory(), request.outputDirectory());
        return LastBuild.whetherChanged(request, extensions, disk).upToDate(started);
    }
}
