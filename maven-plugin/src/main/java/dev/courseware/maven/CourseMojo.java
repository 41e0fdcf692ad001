package dev.courseware.maven;

import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import dev.courseware.pipeline.UnchangedSite;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that read a course have in common: where it is, how it is read, and in which process. */
abstract class CourseMojo extends AbstractMojo {
    /** The course's folder, the one that holds course.yml. */
    @Parameter(property = "courseware.sourceDirectory", defaultValue = "${project.basedir}")
    private File sourceDirectory;

    /** The folder below which <code>site/</code> is made. */
    @Parameter(property = "courseware.outputDirectory", defaultValue = "${project.build.directory}/courseware")
    private File outputDirectory;

    /** The theme's name. Without it, what course.yml says, or <code>default</code>. */
    @Parameter(property = "courseware.theme")
    private String theme;

    /** The web address where the site will stand. Without it, what course.yml says. Pages work without any. */
    @Parameter(property = "courseware.url")
    private String url;

    /** Whether warnings end the build as errors do. */
    @Parameter(property = "courseware.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Whether to build nothing. */
    @Parameter(property = "courseware.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether to build in a Java process of its own, which takes about half the time. Without, the course is built in
     * Maven's process.
     */
    @Parameter(property = "courseware.fork", defaultValue = "true")
    private boolean fork;

    /**
     * The folder that keeps what the next build need not do again, and a second site, linked to the first file by file.
     * Without, what is kept lies in the output folder, where <code>mvn clean</code> removes it with the site.
     */
    @Parameter(property = "courseware.stateDirectory")
    private File stateDirectory;

    /** Whether to build everything anew, whatever is known of the last build. */
    @Parameter(property = "courseware.rebuild", defaultValue = "false")
    private boolean rebuild;

    /** Whether to tell of every page why it was built again, or not. */
    @Parameter(property = "courseware.explain", defaultValue = "false")
    private boolean explain;

    /** Tells whether the goal was called by name on the command line, where it runs in every module of a reactor. */
    @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true)
    private String executionId;

    /** The modules of the reactor. */
    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<?> reactorProjects;

    /** Whether there is a course to be read here; if not, the log says why. */
    final boolean hasCourse() {
        if (skip) {
            getLog().info("Nothing is done for the course, since courseware.skip is set.");
            return false;
        }
        if (isOtherModule(sourceDirectory.toPath())) {
            getLog().debug("No course.yml in " + sourceDirectory + ", so there is no course to build here.");
            return false;
        }
        return true;
    }

    final BuildRequest request(BuildRequest.Purpose purpose) {
        return new BuildRequest(
                sourceDirectory.toPath(),
                outputDirectory.toPath(),
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

    final Path source() {
        return sourceDirectory.toPath();
    }

    final Path output() {
        return outputDirectory.toPath();
    }

    final Path state() {
        return stateDirectory == null
                ? BuildRequest.Memory.below(outputDirectory.toPath()).state()
                : stateDirectory.toPath();
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
        if (reactorProjects.size() > 1) {
            return SharedProcess.build(loader, request, listener);
        }
        Optional<ForkedBuild> process = ForkedBuild.start(loader);
        return process.isEmpty()
                ? Optional.empty()
                : Optional.of(process.get().build(request, listener, false).report());
    }

    private boolean isOtherModule(Path source) {
        boolean calledByName = executionId == null || executionId.startsWith("default-cli");
        return calledByName
                && reactorProjects.size() > 1
                && !Files.exists(source.resolve("course.yml"))
                && !Files.isDirectory(source.resolve("lessons"));
    }

    static String text(String parameter) {
        return parameter == null ? "" : parameter.strip();
    }
}
