package dev.courseware.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A remote that is a web server: logins, moves, pushes by others and connections that break. */
class WebRemoteTest {
    @TempDir
    Path temp;

    private Workshop workshop;
    private GitServer server;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop(temp);
        server = new GitServer(workshop.remote);
        origin(server.address());
    }

    @AfterEach
    void close() {
        server.close();
        workshop.close();
    }

    private void origin(String address) throws IOException {
        StoredConfig config = workshop.repository.getConfig();
        config.setString("remote", "origin", "url", address);
        config.save();
    }

    private PublishReport publish(LoginSource... logins) throws PublishFailure, IOException {
        return workshop.publisher(List.of(logins)).publish(workshop.request().build());
    }

    private static LoginSource login(String password) {
        return (scheme, host, path) -> Optional.of(new Login(GitServer.USER, password, "login of the test"));
    }

    @Test
    void a_site_is_published_with_a_login_and_only_names_of_what_is_there_are_fetched() throws Exception {
        publish(login(GitServer.PASSWORD));
        workshop.put("index.html", "changed").put("deep/new.html", "new");
        publish(login(GitServer.PASSWORD));
        assertThat(workshop.files()).containsEntry("index.html", "changed").containsEntry("deep/new.html", "new");
        assertThat(workshop.history()).hasSize(2);
    }

    @Test
    void a_server_that_leaves_nothing_out_does_as_well() throws Exception {
        server.withoutFilters().withoutLogin();
        publish();
        workshop.put("index.html", "changed");
        publish();
        assertThat(workshop.files()).containsEntry("index.html", "changed");
    }

    @Test
    void the_environment_may_hold_the_login() throws Exception {
        workshop.environment.put(EnvironmentLogin.USER, GitServer.USER);
        workshop.environment.put(EnvironmentLogin.PASSWORD, GitServer.PASSWORD);
        assertThat(publish().pushed()).isTrue();
    }

    @Test
    void the_address_of_a_remote_may_hold_the_login() throws Exception {
        origin(server.address().replace("http://", "http://" + GitServer.USER + ":" + GitServer.PASSWORD + "@"));
        PublishReport report = publish();
        assertThat(report.pushed()).isTrue();
        assertThat(report.address()).isEqualTo(server.address());
        assertThat(String.join("\n", workshop.told)).doesNotContain(GitServer.PASSWORD);
    }

    @Test
    void a_name_in_the_address_goes_with_a_password_from_elsewhere_and_is_told_nowhere() throws Exception {
        origin(server.address().replace("http://", "http://" + GitServer.USER + "@"));
        workshop.environment.put(EnvironmentLogin.PASSWORD, GitServer.PASSWORD);
        assertThat(publish().pushed()).isTrue();
        origin(server.address().replace("http://", "http://t0ken@"));
        workshop.environment.clear();
        assertThatThrownBy(this::publish)
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("refused the login in the remote's address")
                .satisfies(failure -> assertThat(trace(failure)).doesNotContain("t0ken"));
        assertThat(server.logins()).endsWith("t0ken:");
    }

    @Test
    void an_address_that_is_typed_may_hold_no_password() {
        String address = server.address().replace("http://", "http://ada:" + GitServer.PASSWORD + "@");
        assertThatThrownBy(() -> workshop.publish(workshop.request().remote(address)))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("would appear in logs")
                .hasMessageNotContaining(GitServer.PASSWORD);
    }

    @Test
    void without_a_login_one_reads_where_to_put_it() {
        assertThatThrownBy(this::publish)
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("requires a login, but there is none")
                .hasMessageContaining("settings.xml")
                .hasMessageContaining(EnvironmentLogin.PASSWORD);
    }

    @Test
    void a_wrong_login_is_sent_once_and_named_without_its_secret() {
        assertThatThrownBy(() -> publish(login("wr0ng-word")))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("refused the login of the test")
                .satisfies(failure -> assertThat(trace(failure)).doesNotContain("wr0ng-word"));
        assertThat(server.logins()).hasSize(1);
    }

    @Test
    void who_may_only_read_is_told() {
        server.readOnly();
        assertThatThrownBy(() -> publish(login(GitServer.PASSWORD)))
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("doesn't let you write to it");
    }

    @Test
    void no_login_and_no_header_goes_to_another_server() throws Exception {
        StoredConfig config = workshop.repository.getConfig();
        config.setString("http", null, "extraHeader", "Authorization: Basic YWRhOnRva2Vu");
        config.save();
        try (GitServer other = new GitServer(workshop.remote)) {
            server.sendingTo(other.address().replace("/course.git", ""));
            assertThatThrownBy(() -> publish(login(GitServer.PASSWORD)))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageContaining("redirects to " + other.address().replace("/course.git", ""));
            assertThat(other.logins()).isEmpty();
        }
    }

    @Test
    void a_header_of_the_settings_logs_in_as_checkouts_in_ci_arrange_it() throws Exception {
        String basic = Base64.getEncoder()
                .encodeToString((GitServer.USER + ":" + GitServer.PASSWORD).getBytes(StandardCharsets.UTF_8));
        StoredConfig config = workshop.repository.getConfig();
        config.setString(
                "http", server.address().replace("/course.git", "/"), "extraHeader", "Authorization: Basic " + basic);
        config.save();
        assertThat(publish().pushed()).isTrue();
    }

    @Test
    void a_push_by_somebody_else_meanwhile_is_kept_and_published_onto() throws Exception {
        workshop.publish(workshop.request().remote(workshop.remoteFolder.toString()));
        server.withoutLogin().beforePush(() -> somebodyElse("pr/7/index.html"));
        workshop.put("index.html", "changed");
        publish();
        assertThat(workshop.history()).hasSize(3);
        assertThat(workshop.history().get(1).getFullMessage()).isEqualTo("By somebody else\n");
        assertThat(workshop.files())
                .containsEntry("index.html", "changed")
                .containsKey("pr/7/index.html")
                .doesNotContainKey("stray.html");
        assertThat(workshop.told).anyMatch(line -> line.contains("publishing again"));
    }

    @Test
    void a_branch_that_somebody_else_is_writing_to_is_tried_again() throws Exception {
        Path lock = workshop.remoteFolder.resolve("refs/heads/gh-pages.lock");
        server.withoutLogin().beforePush(() -> {
            write(lock);
            server.beforePush(() -> delete(lock));
        });
        assertThat(publish().pushed()).isTrue();
        assertThat(workshop.told).anyMatch(line -> line.contains("Somebody else is writing to the branch"));
    }

    @Test
    void a_branch_that_stays_locked_is_told_with_the_remotes_words() throws Exception {
        server.withoutLogin();
        write(workshop.remoteFolder.resolve("refs/heads/gh-pages.lock"));
        assertThatThrownBy(this::publish)
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("could not be pushed to in 10 attempts")
                .hasMessageContaining("lock");
    }

    private static void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_forced_push_too_loses_nothing_that_came_meanwhile() throws Exception {
        workshop.publish(workshop.request().remote(workshop.remoteFolder.toString()));
        server.withoutLogin().beforePush(() -> somebodyElse("pr/7/index.html"));
        workshop.put("index.html", "changed");
        workshop.publish(workshop.request().force());
        assertThat(workshop.history()).hasSize(1);
        assertThat(workshop.files()).containsEntry("index.html", "changed").containsKey("pr/7/index.html");
    }

    @Test
    void a_branch_that_somebody_else_makes_meanwhile_is_published_onto() throws Exception {
        server.withoutLogin().beforePush(() -> somebodyElse("pr/7/index.html"));
        publish();
        assertThat(workshop.history()).hasSize(2);
    }

    /** Publishes another folder. */
    private void somebodyElse(String path) {
        try {
            workshop.commit(
                    workshop.remote,
                    Workshop.BRANCH,
                    Map.of(path, "theirs", "pr/7/" + BranchContent.FOLDER_MARK, "", "stray.html", "stray"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_connection_that_breaks_in_the_push_leaves_the_branch_as_it_was() throws Exception {
        server.withoutLogin();
        publish();
        ObjectId before = workshop.tip(Workshop.BRANCH);
        server.breaking(GitServer.Break.BEFORE_ALL_IS_READ);
        workshop.put("index.html", "changed");
        assertThatThrownBy(this::publish)
                .isInstanceOf(PublishFailure.class)
                .hasMessageContaining("broke during the push")
                .hasMessageContaining("The branch is unchanged");
        assertThat(workshop.tip(Workshop.BRANCH)).isEqualTo(before);
        server.breaking(GitServer.Break.NEVER);
        assertThat(publish().pushed()).isTrue();
        assertThat(workshop.files()).containsEntry("index.html", "changed");
    }

    @Test
    void a_push_whose_answer_gets_lost_counts_as_what_it_was() throws Exception {
        server.withoutLogin().breaking(GitServer.Break.BEFORE_THE_ANSWER);
        PublishReport report = publish();
        assertThat(report.commit()).isEqualTo(workshop.tip(Workshop.BRANCH).name());
    }

    @Test
    void a_server_that_is_not_there_is_told() throws Exception {
        server.close();
        assertThatThrownBy(this::publish).isInstanceOf(PublishFailure.class).hasMessageContaining("can't be reached");
    }

    @Test
    void the_secret_is_in_no_log_and_no_file() throws Exception {
        StringBuilder logged = new StringBuilder();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.append(entry.getMessage()).append('\n');
                if (entry.getThrown() != null) {
                    logged.append(trace(entry.getThrown()));
                }
            }

            @Override
            public void flush() {
                // Nothing waits.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger everything = Logger.getLogger("org.eclipse.jgit");
        handler.setLevel(Level.ALL);
        everything.setLevel(Level.ALL);
        everything.addHandler(handler);
        try {
            publish(login(GitServer.PASSWORD));
            server.breaking(GitServer.Break.BEFORE_ALL_IS_READ);
            workshop.put("index.html", "changed");
            assertThatThrownBy(() -> publish(login(GitServer.PASSWORD)))
                    .satisfies(failure -> logged.append(trace(failure)));
        } finally {
            everything.removeHandler(handler);
            everything.setLevel(null);
        }
        logged.append(String.join("\n", workshop.told));
        assertThat(logged).isNotEmpty();
        assertThat(logged.toString()).doesNotContain(GitServer.PASSWORD);
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(GitServer.PASSWORD);
            }
        }
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
