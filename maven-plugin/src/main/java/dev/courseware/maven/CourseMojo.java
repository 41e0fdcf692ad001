package dev.courseware.maven;

import dev.courseware.pipeline.BuildRequest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of all goals that work on an existing course: where it is, and whether there is one here. */
abstract class CourseMojo extends AbstractMojo {
    /** The course's folder, which contains course.yml. */
    @Parameter(property = "courseware.sourceDirectory", defaultValue = "${project.basedir}")
    private File sourceDirectory;

    /** The folder in which <code>site/</code> is created. */
    @Parameter(property = "courseware.outputDirectory", defaultValue = "${project.build.directory}/courseware")
    private File outputDirectory;

    /**
     * The folder that stores what the next build need not do again, and a second copy of the site, hard-linked file by
     * file. If not set, these are in the output folder, where <code>mvn clean</code> removes them with the site.
     */
    @Parameter(property = "courseware.stateDirectory")
    private File stateDirectory;

    /** Whether to skip this goal. */
    @Parameter(property = "courseware.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Shows whether the goal was called by name on the command line, in which case it runs in every module of a
     * reactor.
     */
    @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true)
    private String executionId;

    /** The modules of the reactor. */
    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<?> reactorProjects;

    /** Whether this folder holds a course for the goal to work on; if not, the log says why. */
    final boolean hasCourse() {
        if (skip) {
            getLog().info("Skipping the course, since courseware.skip is set.");
            return false;
        }
        if (isOtherModule()) {
            getLog().debug("No course.yml in " + sourceDirectory + ", so there is no course here.");
            return false;
        }
        return true;
    }

    private boolean isOtherModule() {
        boolean calledByName = executionId == null || executionId.startsWith("default-cli");
        return calledByName
                && isReactor()
                && !Files.exists(source().resolve("course.yml"))
                && !Files.isDirectory(source().resolve("lessons"));
    }

    final boolean isReactor() {
        return reactorProjects.size() > 1;
    }

    final Path source() {
        return sourceDirectory.toPath();
    }

    final Path output() {
        return outputDirectory.toPath();
    }

    final Path state() {
        return stateDirectory == null ? BuildRequest.Memory.below(output()).state() : stateDirectory.toPath();
    }

    static String text(String parameter) {
        return parameter == null ? "" : parameter.strip();
    }
}
