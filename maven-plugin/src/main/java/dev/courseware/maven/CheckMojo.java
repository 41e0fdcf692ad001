package dev.courseware.maven;

import dev.courseware.check.external.LinkSettings;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a course like a build, but writes reports instead of a site: a page for people, SARIF for code scanning, JUnit
 * XML for CI servers, and annotations when it runs on GitHub. After a build of the same course it need not read
 * anything again.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends BuildingMojo {
    /** Whether to check links to other sites too, which requests each page from its site, at most once a week. */
    @Parameter(property = "courseware.check.links", defaultValue = "false")
    private boolean links;

    /**
     * Only links to other sites that begin with one of these addresses, separated by commas, are checked. If not set,
     * all of them are.
     */
    @Parameter(property = "courseware.check.allow")
    private List<String> allow;

    /**
     * Links that begin with one of these addresses, separated by commas, are not checked. If not set, none are left
     * out.
     */
    @Parameter(property = "courseware.check.deny")
    private List<String> deny;

    /** The folder for the reports. */
    @Parameter(
            property = "courseware.check.reportDirectory",
            defaultValue = "${project.build.directory}/courseware/check")
    private File reportDirectory;

    /** This plugin's version. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!hasCourse()) {
            return;
        }
        LinkSettings asked = new LinkSettings(links, list(allow), list(deny), state());
        BuildReport report = build(request(new BuildRequest.Purpose(true, asked, false)));
        List<Diagnostic> found = report.diagnostics();
        Summary summary = new Summary(report, failsOnWarning());
        summary.problems(Severity.ERROR).forEach(getLog()::error);
        summary.problems(Severity.WARNING).forEach(getLog()::warn);
        summary.problems(Severity.INFO).forEach(getLog()::info);
        Reports reports = new Reports(reportDirectory.toPath(), source(), version);
        try {
            Path page = reports.write(report);
            getLog().info("");
            getLog().info(summary.checked());
            getLog().info("Look at " + page);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The reports could not be written to " + reportDirectory + ": " + e.getMessage()
                            + ". Check the permissions of the folder and the free space on its disk.",
                    e);
        }
        // GitHub only recognises annotations at the start of a line, where the log would put the level.
        reports.annotations(found, System.getenv()).forEach(System.out::println);
        boolean failed = report.count(Severity.ERROR) > 0 || failsOnWarning() && report.count(Severity.WARNING) > 0;
        if (failed) {
            throw new MojoFailureException(summary.refused());
        }
    }

    private static List<String> list(List<String> parameter) {
        return parameter == null ? List.of() : parameter;
    }
}
