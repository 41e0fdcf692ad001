package dev.courseware.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be published, and the sentences that say why and what to do. */
class RefusedPublicationTest {
    @TempDir
    Path temp;

    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop(temp);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Workshop.Request request) {
        return assertThatThrownBy(() -> workshop.publish(request)).isInstanceOf(PublishFailure.class);
    }

    private Workshop.Request request() {
        return workshop.request();
    }

    @Test
    void without_a_site_one_reads_how_to_build_it() throws Exception {
        Files.delete(workshop.site.resolve("index.html"));
        refused(request())
                .hasMessageContaining("There is no site to publish in " + workshop.site)
                .hasMessageContaining("mvn courseware:build");
    }

    @Test
    void an_unknown_remote_is_told_with_those_that_there_are() {
        refused(request().remote("upstream"))
                .hasMessageContaining("no remote «upstream»; it has origin")
                .hasMessageContaining("git remote add upstream");
    }

    @Test
    void outside_of_a_repository_an_address_is_asked_for() throws Exception {
        Path course = Files.createDirectories(temp.resolve("elsewhere"));
        PublishRequest plain =
                new PublishRequest(course, workshop.site, Set.of(), "origin", "gh-pages", "", false, "", false, false);
        assertThatThrownBy(() -> workshop.publisher(List.of()).publish(plain))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("isn't in a Git repository")
                .hasMessageContaining("-Dcourseware.publish.remote=");
    }

    @Test
    void outside_of_a_repository_a_site_is_published_to_an_address() throws Exception {
        Path course = Files.createDirectories(temp.resolve("elsewhere"));
        workshop.environment.putAll(Map.of("GIT_COMMITTER_NAME", "Ada", "GIT_COMMITTER_EMAIL", "ada@example.org"));
        PublishRequest request = new PublishRequest(
                course,
                workshop.site,
                Set.of(),
                workshop.remoteFolder.toUri().toString(),
                "gh-pages",
                "",
                false,
                "",
                false,
                false);
        assertThat(workshop.publisher(List.of()).publish(request).pushed()).isTrue();
        assertThat(workshop.history().get(0).getFullMessage()).isEqualTo("Publish the site\n");
    }

    @Test
    void a_folder_without_a_repository_is_told() {
        refused(request().remote("../nothing"))
                .hasMessageContaining("There is no Git repository in " + workshop.folder.resolve("nothing"))
                .hasMessageContaining("git init --bare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/x", "amazon-s3://x@bucket/y", "ext::sh -c true", "sftp://example.org/x"})
    void addresses_of_other_kinds_are_refused(String address) {
        refused(request().remote(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh://-oProxyCommand=x/course.git", "-oProxyCommand=x:course.git", "ssh://example.org/-x"})
    void parts_of_an_address_that_look_like_options_are_refused(String address) {
        refused(request().remote(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "a b", "-x", "refs/tags/x", "x.lock", "a~1"})
    void names_that_are_no_branch_are_refused(String branch) {
        refused(request().branch(branch)).hasMessageContaining("isn't the name of a branch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "/x", "a//b", "a/./b", "a\\b"})
    void folders_that_lead_elsewhere_are_refused(String folder) {
        refused(request().folder(folder)).hasMessageContaining("isn't a folder of the branch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pr/con", ".git", "pr/12 /x", "a:b"})
    void folders_that_no_other_system_can_hold_are_refused(String folder) {
        refused(request().folder(folder)).hasMessageContaining("other systems can't store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "example.org/", "localhost", "-a.org", "a b.org", "a..org"})
    void what_is_no_domain_is_refused(String domain) {
        refused(request().domain(domain)).hasMessageContaining("isn't a domain");
    }

    @Test
    void taking_away_needs_a_folder() {
        refused(request().remove()).hasMessageContaining("courseware.publish.folder");
    }

    @Test
    void names_that_other_systems_can_not_hold_are_told_all_at_once() throws Exception {
        assumeTrue(FileSystems.getDefault().getSeparator().equals("/"), "a disk that holds such names");
        workshop.put("aux.html", "a").put("trailing./b.html", "b");
        refused(request()).hasMessageContaining("\n  aux.html: ").hasMessageContaining("\n  trailing./b.html: ");
        assertThat(workshop.tip(Workshop.BRANCH)).isNull();
    }

    @Test
    void links_in_the_site_are_refused() throws Exception {
        assumeTrue(FileSystems.getDefault().getSeparator().equals("/"), "a disk that holds links");
        Files.createSymbolicLink(workshop.site.resolve("secret.txt"), temp.resolve("anything"));
        refused(request()).hasMessageContaining("holds links").hasMessageContaining("secret.txt");
    }

    @Test
    void who_publishes_has_to_be_known() {
        assertThatThrownBy(() -> Committer.of(Map.of(), new GitSettings(new Config(), "")))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("user.name and user.email aren't set")
                .hasMessageContaining("git config --global user.name");
        Config half = new Config();
        half.setString("user", null, "name", "Ada");
        assertThatThrownBy(() -> Committer.of(Map.of(), new GitSettings(half, "")))
                .hasMessageContaining("user.email isn't set");
    }

    @Test
    void the_environment_says_before_the_settings_who_publishes() throws Exception {
        Config settings = new Config();
        settings.setString("user", null, "name", "Ada");
        settings.setString("user", null, "email", "ada@example.org");
        Map<String, String> environment = Map.of("GIT_COMMITTER_NAME", "Robot");
        assertThat(Committer.of(environment, new GitSettings(settings, ""))).hasToString("Robot <ada@example.org>");
    }

    @Test
    void a_remote_that_has_the_branch_checked_out_is_refused_without_git_too() throws Exception {
        StoredConfig config = workshop.remote.getConfig();
        config.setBoolean("core", null, "bare", false);
        config.save();
        Files.writeString(workshop.remoteFolder.resolve("HEAD"), "ref: refs/heads/gh-pages\n");
        refused(request()).hasMessageContaining("has the branch «gh-pages» checked out");
    }

    @Test
    void a_remote_with_hooks_needs_git() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "hooks as on Unix");
        Path hook =
                Files.createDirectories(workshop.remoteFolder.resolve("hooks")).resolve("post-receive");
        Files.writeString(hook, "#!/bin/sh\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        refused(request()).hasMessageContaining("«post-receive»").hasMessageContaining("Install Git");
    }

    @Test
    void a_site_that_changes_while_it_is_read_is_not_published() throws Exception {
        BuiltFiles site = BuiltFiles.of(workshop.site, Set.of());
        Files.setLastModifiedTime(workshop.site.resolve("index.html"), FileTime.fromMillis(1));
        assertThatThrownBy(site::requireUnchanged)
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("changed while it was being read (index.html)");
    }

    @Test
    void a_list_of_settings_is_read_as_git_writes_it() {
        Config config = GitSettings.config("user.name\n"
                + "Ada\0remote.a.b.url\n"
                + "https://example.org\0core.bare\0http.extraheader\n"
                + "a\0http.extraheader\n"
                + "b\0");
        assertThat(config.getString("user", null, "name")).isEqualTo("Ada");
        assertThat(config.getString("remote", "a.b", "url")).isEqualTo("https://example.org");
        assertThat(config.getBoolean("core", "bare", false)).isTrue();
        assertThat(config.getStringList("http", null, "extraHeader")).containsExactly("a", "b");
    }
}
