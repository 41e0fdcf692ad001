package dev.courseware.maven;

import dev.courseware.output.StagedSite;
import dev.courseware.publish.PublishFailure;
import dev.courseware.publish.PublishReport;
import dev.courseware.publish.PublishRequest;
import dev.courseware.publish.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Publishes the last built site to a branch of a Git repository, from which GitHub Pages and the like serve it. The
 * work tree isn't touched, and nobody's commits are ever overwritten.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PublishMojo extends CourseMojo {
    /** Where to publish: a remote of the course's repository, or the address or folder of a repository. */
    @Parameter(property = "courseware.publish.remote", defaultValue = "origin")
    private String remote;

    /** The branch to publish to. It is created if it doesn't exist. */
    @Parameter(property = "courseware.publish.branch", defaultValue = "gh-pages")
    private String branch;

    /**
     * The only folder of the branch to be replaced, such as <code>pr/12</code>. If not set, the whole branch is
     * replaced.
     */
    @Parameter(property = "courseware.publish.folder")
    private String folder;

    /** Whether to remove that folder from the branch instead. */
    @Parameter(property = "courseware.publish.remove", defaultValue = "false")
    private boolean remove;

    /**
     * The site's own domain, such as <code>course.example.org</code>, written to <code>CNAME</code>. If not set, the
     * branch keeps the one that it has; <code>none</code> removes it.
     */
    @Parameter(property = "courseware.publish.domain")
    private String domain;

    /**
     * The id of the <code>server</code> in Maven's settings that holds the login for a web address. If not set, these
     * are tried: the server whose id is the remote's host, the environment variables COURSEWARE_PUBLISH_USER and
     * COURSEWARE_PUBLISH_PASSWORD, and Git's credential helpers. For ssh, the user's own ssh and its agent are used.
     */
    @Parameter(property = "courseware.publish.server")
    private String server;

    /** Whether to only list what would change on the branch. */
    @Parameter(property = "courseware.publish.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Whether to begin the branch again with this publication, without the history of what was published before. */
    @Parameter(property = "courseware.publish.force", defaultValue = "false")
    private boolean force;

    @Parameter(defaultValue = "${settings}", readonly = true)
    private Settings settings;

    private final SettingsDecrypter decrypter;

    @Inject
    public PublishMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!hasCourse()) {
            return;
        }
        try {
            StagedSite.recover(output());
            BuiltSite site = new BuiltSite(source(), output(), state());
            BuiltSite.Known known = remove ? BuiltSite.Known.NOTHING : site.look();
            known.remarks().forEach(getLog()::warn);
            PublishReport report = publisher().publish(request(site.folder(), known.files()));
            new PublishSummary(report, dryRun).lines().forEach(getLog()::info);
        } catch (PublishFailure e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The site could not be published: " + e.getMessage(), e);
        }
    }

    private Publisher publisher() {
        return new Publisher(
                System.getenv(), List.of(new SettingsLogin(settings, decrypter, text(server))), getLog()::info);
    }

    private PublishRequest request(Path site, Set<String> files) {
        return new PublishRequest(
                source(), site, files, text(remote), text(branch), text(folder), remove, text(domain), dryRun, force);
    }
}
