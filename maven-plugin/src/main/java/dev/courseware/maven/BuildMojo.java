package dev.courseware.maven;

import dev.courseware.diagnostic.Severity;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Builds a course: a static site and slide decks from Markdown lessons and dialog scripts. All problems in the course
 * are reported together. If any of them is an error, nothing is written and the last good site stays in place.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends BuildingMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!hasCourse()) {
            return;
        }
        BuildReport report = build(request(BuildRequest.Purpose.SITE));
        Summary summary = new Summary(report, failsOnWarning(), explains());
        summary.problems(Severity.ERROR).forEach(getLog()::error);
        summary.problems(Severity.WARNING).forEach(getLog()::warn);
        if (!report.written()) {
            throw new MojoFailureException(summary.failure());
        }
        summary.lines().forEach(getLog()::info);
    }
}
