package dev.courseware.maven;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.git.GitHistory;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.serve.Preview;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows a live preview of the course: builds it with its drafts, serves it on this machine only, and after each change
 * reloads the page and shows the problems that were found. The published site isn't touched. Ends with Ctrl-C.
 */
@Mojo(name = "serve")
public final class ServeMojo extends BuildingMojo {
    private static final long STACK = 64L << 20;

    /** The port to serve on. If it is taken, the next free one. */
    @Parameter(property = "courseware.port", defaultValue = "8080")
    private int port;

    /** The folder for the preview, which is separate from the published site. */
    @Parameter(property = "courseware.previewDirectory", defaultValue = "${project.build.directory}/courseware/preview")
    private File previewDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!hasCourse()) {
            return;
        }
        if (port < 0 || port > 65_535) {
            throw new MojoFailureException("courseware.port must be a number up to 65535, but is " + port + ".");
        }
        Path output = previewDirectory.toPath();
        BuildRequest request = request(BuildRequest.Purpose.PREVIEW).forPreview(output);
        AtomicReference<IOException> problem = new AtomicReference<>();
        Thread preview = new Thread(
                null,
                () -> {
                    try {
                        new Preview(request, new Log(), new GitHistory()).run(port);
                    } catch (IOException e) {
                        problem.set(e);
                    }
                },
                "courseware-preview",
                STACK);
        preview.setContextClassLoader(getClass().getClassLoader());
        preview.start();
        try {
            preview.join();
        } catch (InterruptedException e) {
            preview.interrupt();
            Thread.currentThread().interrupt();
        }
        if (problem.get() != null) {
            throw new MojoExecutionException(
                    "The course can't be shown: " + problem.get().getMessage()
                            + ". Choose another port with -Dcourseware.port, or check the folder " + output + ".",
                    problem.get());
        }
    }

    /** Logs the preview's events. */
    private final class Log implements Preview.Listener {
        @Override
        public void serving(String address) {
            getLog().info("");
            getLog().info("Look at " + address + " – it updates as you write. Press Ctrl-C to stop.");
        }

        @Override
        public void built(Set<String> changed, BuildReport report) {
            Summary summary = new Summary(report, false);
            if (!changed.isEmpty()) {
                String one = changed.iterator().next();
                getLog().info(changed.size() == 1 ? one : one + " and " + Count.of(changed.size() - 1, "other file"));
            }
            for (Diagnostic found : report.diagnostics()) {
                if (found.severity() == Severity.ERROR) {
                    getLog().error(found.logLine());
                } else if (found.severity() == Severity.WARNING) {
                    getLog().warn(found.logLine());
                }
            }
            getLog().info(summary.shown());
        }

        @Override
        public void failed(Exception problem) {
            getLog().error("This change could not be built: " + problem.getMessage(), problem);
        }
    }
}
