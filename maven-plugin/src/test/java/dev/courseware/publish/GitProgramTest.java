package dev.courseware.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing where the user's own Git is installed: its settings, logins, hooks and checks count. */
class GitProgramTest {
    @TempDir
    Path temp;

    private Workshop workshop;
    private GitProgram git;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(System.getProperty("file.separator").equals("/"), "hooks and settings as on Unix");
        workshop = new Workshop(temp);
        Path home = Files.createDirectories(temp.resolve("home"));
        workshop.environment.putAll(Map.of(
                "PATH", String.valueOf(System.getenv("PATH")), "HOME", home.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
        Optional<GitProgram> found = GitProgram.find(workshop.environment);
        assumeTrue(found.isPresent(), "Git is installed");
        git = found.get();
    }

    @AfterEach
    void close() {
        if (workshop != null) {
            workshop.close();
        }
    }

    private String git(Path folder, String... arguments) throws IOException {
        GitProgram.Answer answer = git.run(folder, "", arguments);
        assertThat(answer.status()).as(answer.errors()).isZero();
        return answer.out();
    }

    private void hook(String name, String script) throws IOException {
        Path hook = workshop.remoteFolder.resolve("hooks/" + name);
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_repository_that_git_made_is_published_to_and_sound_afterwards() throws Exception {
        Path remote = temp.resolve("made.git");
        git(temp, "init", "-q", "--bare", remote.toString());
        git(remote, "config", "uploadpack.allowFilter", "true");
        workshop.put("deep/same.html", "same").publish(workshop.request().remote(remote.toString()));
        workshop.put("index.html", "changed").publish(workshop.request().remote(remote.toString()));
        assertThat(git(remote, "fsck", "--strict")).isEmpty();
        assertThat(git(remote, "ls-tree", "-r", "--name-only", "gh-pages").lines())
                .containsExactly(".nojekyll", "deep/same.html", "index.html");
        assertThat(git(remote, "rev-list", "--count", "gh-pages").strip()).isEqualTo("2");
    }

    @Test
    void hooks_of_a_repository_in_a_folder_run() throws Exception {
        hook("post-receive", "cat > received");
        workshop.publish();
        assertThat(workshop.remoteFolder.resolve("received")).content().contains("refs/heads/gh-pages");
    }

    @Test
    void a_push_that_a_hook_rejects_is_told_with_the_hooks_words() throws Exception {
        workshop.publish();
        ObjectId before = workshop.tip(Workshop.BRANCH);
        hook("pre-receive", "echo 'No publishing on Sundays.'; exit 1");
        workshop.put("index.html", "changed");
        assertThatThrownBy(workshop::publish)
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("rejected the push to «gh-pages»: pre-receive hook declined")
                .hasMessageContaining("No publishing on Sundays");
        assertThat(workshop.tip(Workshop.BRANCH)).isEqualTo(before);
    }

    @Test
    void a_remote_that_has_the_branch_checked_out_is_refused_by_git() throws Exception {
        Path remote = temp.resolve("work");
        git(temp, "init", "-q", remote.toString());
        git(remote, "symbolic-ref", "HEAD", "refs/heads/gh-pages");
        git(remote, "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-q", "--allow-empty", "-m", "x");
        assertThatThrownBy(() -> workshop.publish(workshop.request().remote(remote.toString())))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("has the branch «gh-pages» checked out");
    }

    @Test
    void settings_that_only_git_reads_count() throws Exception {
        git(workshop.course, "config", "--unset-all", "user.name");
        git(workshop.course, "config", "--unset-all", "user.email");
        Files.writeString(temp.resolve("home/work"), "[user]\n name = Grace Hopper\n email = grace@example.org\n");
        Files.writeString(
                temp.resolve("home/.gitconfig"),
                "[includeIf \"gitdir:" + workshop.course + "/\"]\n path = " + temp.resolve("home/work") + "\n");
        workshop.publish();
        RevCommit commit = workshop.history().get(0);
        assertThat(commit.getCommitterIdent().getEmailAddress()).isEqualTo("grace@example.org");
    }

    @Test
    void changes_that_are_not_committed_are_told_and_noted() throws Exception {
        Files.writeString(workshop.course.resolve("course.yml"), "title: A course\n");
        Files.writeString(workshop.course.resolve(".gitignore"), "target/\n");
        git(workshop.course, "add", ".");
        git(workshop.course, "commit", "-q", "-m", "All");
        Files.writeString(workshop.course.resolve("course.yml"), "title: Another\n");
        workshop.publish();
        assertThat(workshop.told).anyMatch(line -> line.contains("A file of the course has uncommitted changes"));
        assertThat(workshop.history().get(0).getFullMessage()).contains("With uncommitted changes");
    }

    @Test
    void a_login_that_a_credential_helper_knows_is_used() throws Exception {
        StoredConfig config = workshop.repository.getConfig();
        config.setString(
                "credential",
                null,
                "helper",
                "!f() { echo username=" + GitServer.USER + "; echo password=" + GitServer.PASSWORD + "; }; f");
        config.save();
        try (GitServer server = new GitServer(workshop.remote)) {
            assertThat(workshop.publish(workshop.request().remote(server.address()))
                            .pushed())
                    .isTrue();
        }
    }

    @Test
    void ssh_is_the_users_own_and_never_asks() throws Exception {
        Path ssh = temp.resolve("ssh");
        Files.writeString(
                ssh,
                "#!/bin/sh\necho \"$@\" >> '" + temp.resolve("asked")
                        + "'\nfor last; do :; done\nexec sh -c \"$last\"\n");
        Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwxr-xr-x"));
        workshop.environment.put("GIT_SSH_COMMAND", ssh.toString());
        String address = "ssh://ada@example.org:2222" + workshop.remoteFolder;
        workshop.publish(workshop.request().remote(address));
        workshop.put("index.html", "changed").publish(workshop.request().remote(address));
        assertThat(workshop.files()).containsEntry("index.html", "changed");
        assertThat(Files.readAllLines(temp.resolve("asked")))
                .allMatch(line -> line.startsWith("-o BatchMode=yes -p 2222 ada@example.org git-"));
    }

    @Test
    void a_key_that_the_server_does_not_know_is_told() throws Exception {
        Path ssh = temp.resolve("ssh");
        Files.writeString(ssh, "#!/bin/sh\necho 'ada@example.org: Permission denied (publickey).' >&2\nexit 255\n");
        Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwxr-xr-x"));
        workshop.environment.put("GIT_SSH_COMMAND", ssh.toString());
        assertThatThrownBy(() -> workshop.publish(workshop.request().remote("ada@example.org:course.git")))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("doesn't know your key")
                .hasMessageContaining("ssh-add");
    }

    @Test
    void a_repository_of_sha_256_is_refused_with_the_reason() throws Exception {
        Path remote = temp.resolve("sha256.git");
        git(temp, "init", "-q", "--bare", "--object-format=sha256", remote.toString());
        assertThatThrownBy(() -> workshop.publish(workshop.request().remote(remote.toString())))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("names its objects by SHA-256");
        Path ssh = temp.resolve("ssh");
        Files.writeString(ssh, "#!/bin/sh\nfor last; do :; done\nexec sh -c \"$last\"\n");
        Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwxr-xr-x"));
        workshop.environment.put("GIT_SSH_COMMAND", ssh.toString());
        assertThatThrownBy(() -> workshop.publish(workshop.request().remote("ssh://example.org" + remote)))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("names its objects by SHA-256");
    }

    @Test
    void a_course_in_a_repository_of_sha_256_is_published_elsewhere_and_stays_sound() throws Exception {
        Path course = temp.resolve("new");
        git(temp, "init", "-q", "--object-format=sha256", course.toString());
        Files.writeString(course.resolve("course.yml"), "title: A course\n");
        git(course, "add", ".");
        git(course, "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-q", "-m", "All");
        workshop.environment.putAll(Map.of("GIT_COMMITTER_NAME", "Ada", "GIT_COMMITTER_EMAIL", "ada@example.org"));
        PublishRequest request = new PublishRequest(
                course,
                workshop.site,
                Set.of(),
                workshop.remoteFolder.toString(),
                "gh-pages",
                "",
                false,
                "",
                false,
                false);
        workshop.publisher(List.of()).publish(request);
        assertThat(workshop.history().get(0).getFullMessage())
                .contains("Source: " + git(course, "rev-parse", "HEAD").strip());
        assertThat(git(course, "fsck", "--strict")).isEmpty();
        assertThat(git(course, "count-objects")).startsWith("3 objects");
    }

    @Test
    void another_work_tree_of_a_repository_is_a_repository_too() throws Exception {
        workshop.commit(workshop.repository, "main", Map.of("course.yml", "title: A course"));
        Path other = temp.resolve("other");
        git(workshop.course, "worktree", "add", "-q", "-b", "drafts", other.toString(), "main");
        PublishRequest request =
                new PublishRequest(other, workshop.site, Set.of(), "origin", "gh-pages", "", false, "", false, false);
        workshop.publisher(List.of()).publish(request);
        assertThat(workshop.history().get(0).getFullMessage()).contains("(drafts)");
    }

    @Test
    void gits_own_words_say_what_is_wrong_with_its_settings() throws Exception {
        Files.write(temp.resolve("home/.gitconfig"), "[user\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(workshop::publish).isInstanceOf(PublishFailure.class).hasMessageContaining("bad config");
    }
}
