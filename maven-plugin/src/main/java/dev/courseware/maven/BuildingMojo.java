package dev.courseware.maven;

import dev.courseware.git.GitHistory;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import dev.courseware.pipeline.UnchangedSite;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of all goals that read a whole course: how to build it, and in which process. */
abstract class BuildingMojo extends CourseMojo {
    /** The theme's name. If not set, the one in course.yml, or <code>default</code>. */
    @Parameter(property = "courseware.theme")
    private String theme;

    /** The web address of the published site. If not set, the one in course.yml. Pages work without any. */
    @Parameter(property = "courseware.url")
    private String url;

    /** Whether warnings fail the build as errors do. */
    @Parameter(property = "courseware.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Whether to build in a separate Java process, which takes about half the time. If not, the course is built in
     * Maven's own process.
     */
    @Parameter(property = "courseware.fork", defaultValue = "true")
    private boolean fork;

    /** Whether to build everything again, whatever is known from the last build. */
    @Parameter(property = "courseware.rebuild", defaultValue = "false")
    private boolean rebuild;

    /** Whether to log for every page why it was built again, or why it wasn't. */
    @Parameter(property = "courseware.explain", defaultValue = "false")
    private boolean explain;

    final BuildRequest request(BuildRequest.Purpose purpose) {
        return new BuildRequest(
                source(),
                output(),
                text(theme),
                text(url),
                failOnWarning,
                Runtime.getRuntime().availableProcessors(),
                memory(purpose),
                purpose);
    }

    final boolean failsOnWarning() {
        return failOnWarning;
    }

    final boolean explains() {
        return explain;
    }

    private BuildRequest.Memory memory(BuildRequest.Purpose purpose) {
        // A lesson's links are only collected while it is being read.
        return new BuildRequest.Memory(state(), rebuild || purpose.links().enabled(), explain);
    }

    /** Builds or checks the course, or finds that nothing has changed. */
    final BuildReport build(BuildRequest request) throws MojoExecutionException {
        LogListener listener = new LogListener(getLog());
        try {
            Optional<BuildReport> known = UnchangedSite.find(request, getClass().getClassLoader());
            if (known.isPresent()) {
                return known.get();
            }
            Optional<BuildReport> forked = fork ? forked(request, listener) : Optional.empty();
            return forked.isPresent()
                    ? forked.get()
                    : CourseBuilder.build(request, listener, getClass().getClassLoader(), new GitHistory());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The course in " + request.sourceDirectory() + " could not be built: " + e.getMessage()
                            + ". Check the permissions of " + request.outputDirectory()
                            + " and the free space on its disk.",
                    e);
        } catch (ForkedBuild.ProcessFailure e) {
            throw new MojoExecutionException(
                    "internal error in courseware; please report it with the stack trace (mvn -e)", e);
        }
    }

    /** Builds in another process; empty if none can be started, in which case Maven's own process builds. */
    private Optional<BuildReport> forked(BuildRequest request, BuildListener listener) throws IOException {
        if (!(getClass().getClassLoader() instanceof URLClassLoader loader)) {
            return Optional.empty();
        }
        if (isReactor()) {
            return SharedProcess.build(loader, request, listener);
        }
        Optional<ForkedBuild> process = ForkedBuild.start(loader);
        return process.isEmpty()
                ? Optional.empty()
                : Optional.of(process.get().build(request, listener, false).report());
    }
}
