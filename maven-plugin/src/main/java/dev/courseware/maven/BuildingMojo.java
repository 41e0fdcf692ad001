package dev.courseware.maven;

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

/** What the goals have in common that read a whole course: how, and in which process. */
abstract class BuildingMojo extends CourseMojo {
    /** The theme's name. Without it, the one that course.yml says, or <code>default</code>. */
    @Parameter(property = "courseware.theme")
    private String theme;

    /** The web address where the site will stand. Without it, the one that course.yml says. Pages work without any. */
    @Parameter(property = "courseware.url")
    private String url;

    /** Whether warnings end the build as errors do. */
    @Parameter(property = "courseware.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Whether to build in a Java process of its own, which takes about half the time. If not, the course is built in
     * Maven's process.
     */
    @Parameter(property = "courseware.fork", defaultValue = "true")
    private boolean fork;

    /** Whether to build everything anew, whatever is known of the last build. */
    @Parameter(property = "courseware.rebuild", defaultValue = "false")
    private boolean rebuild;

    /** Whether to tell of every page why it was built again, or not. */
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
        // The links of a lesson are gathered while it is read.
        return new BuildRequest.Memory(state(), rebuild || purpose.links().enabled(), explain);
    }

    /** Builds, checks, or finds that nothing has changed. */
    final BuildReport build(BuildRequest request) throws MojoExecutionException {
        LogListener listener = new LogListener(getLog());
        try {
            Optional<BuildReport> known = UnchangedSite.find(request, getClass().getClassLoader());
            if (known.isPresent()) {
                return known.get();
            }
            Optional<BuildReport> forked = fork ? forked(request, listener) : Optional.empty();
            return forked.isPresent() ? forked.get() : CourseBuilder.build(request, listener);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The course in " + request.sourceDirectory() + " could not be built: " + e.getMessage()
                            + ". Perhaps you should check the permissions of " + request.outputDirectory()
                            + " and the free space on its disk.",
                    e);
        } catch (ForkedBuild.ProcessFailure e) {
            throw new MojoExecutionException("courseware failed, and it is not your course's fault", e);
        }
    }

    /** Builds in another process; empty where none can be started, and Maven's own will do. */
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
