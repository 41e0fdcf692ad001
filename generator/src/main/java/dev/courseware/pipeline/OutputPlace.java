package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.output.SiteFolder;
import dev.courseware.output.StagedSite;
import dev.courseware.output.WriteFailure;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that a course is built into: whether it may be, and what to say if it can't. */
final class OutputPlace {
    private final BuildRequest request;
    private final Diagnostics diagnostics;

    OutputPlace(BuildRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /**
     * Looks at the folder and puts back what a killed build left there. Comes before anything is read of the course.
     *
     * @return whether it may be built into; if not, that is reported
     */
    boolean isReady() throws IOException {
        Optional<String> against = SiteFolder.reasonAgainst(request.outputDirectory(), request.sourceDirectory());
        if (against.isPresent()) {
            error(
                    "the site can't be built into this folder: " + against.get(),
                    "set outputDirectory to a folder of its own");
            return false;
        }
        StagedSite.recover(request.outputDirectory());
        return true;
    }

    /** Reports what ended a build: a file of the course that can't be read, or the site's that can't be written. */
    void tell(IOException problem) throws IOException {
        Optional<String> source = source(problem);
        if (source.isPresent() && problem instanceof NoSuchFileException) {
            diagnostics.report(
                    CoreRule.FILE_UNREADABLE,
                    source.get(),
                    0,
                    0,
                    "this file was removed while the course was being built",
                    "build again once it is there");
        } else if (source.isPresent()) {
            diagnostics.report(
                    CoreRule.FILE_UNREADABLE,
                    source.get(),
                    0,
                    0,
                    "this can't be read: " + WriteFailure.reason(problem),
                    "check its permissions");
        } else {
            error(
                    "the site can't be written: " + WriteFailure.reason(problem),
                    "check the permissions of this folder and the free space on its disk");
        }
    }

    private Optional<String> source(IOException problem) throws IOException {
        if (!(problem instanceof FileSystemException named) || named.getFile() == null) {
            return Optional.empty();
        }
        Path file = Path.of(named.getFile()).toAbsolutePath().normalize();
        Path course = request.sourceDirectory().toRealPath();
        boolean output =
                file.startsWith(request.outputDirectory().toAbsolutePath().normalize());
        return file.startsWith(course) && !output
                ? Optional.of(course.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    private void error(String problem, String hint) {
        diagnostics.report(CoreRule.OUTPUT_UNWRITABLE, request.outputDirectory().toString(), 0, 0, problem, hint);
    }
}
