package dev.courseware.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.courseware.history.GitBlob;
import dev.courseware.history.SourceHistory.End;
import dev.courseware.history.SourceHistory.Known;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When files were last changed, and by whom. */
class GitHistoryTest {
    private static final String ADA = "Ada <ada@example.org>";
    private static final String BEN = "Ben <ben@example.org>";

    @TempDir
    Path folder;

    private Path course;
    private History history;

    @BeforeEach
    void begin() throws IOException {
        course = Files.createDirectories(folder.resolve("course"));
        history = new History(course, course.resolve(".git"));
    }

    @AfterEach
    void end() {
        history.close();
    }

    private static Known known(Path course, String... files) throws IOException {
        return new GitHistory().lastChanges(course, Set.of(files));
    }

    private String change(String file) throws IOException {
        return change(course, file);
    }

    private static String change(Path course, String file) throws IOException {
        Known known = known(course, file);
        return known.changes().containsKey(file)
                ? known.changes().get(file).change().day() + " "
                        + known.changes().get(file).change().author()
                : "unknown";
    }

    @Test
    void a_file_was_last_changed_by_the_commit_that_gave_it_its_content() throws IOException {
        ObjectId first = history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("a.md", "1", "b.md", "1"));
        ObjectId second = history.commit(BEN, "2026-02-01T12:00:00Z", Map.of("a.md", "2", "b.md", "1"), first);
        history.commit(ADA, "2026-03-01T12:00:00Z", Map.of("a.md", "2", "b.md", "1", "c.md", "1"), second);

        assertThat(change("a.md")).isEqualTo("2026-02-01 Ben");
        assertThat(change("b.md")).isEqualTo("2026-01-01 Ada");
        assertThat(change("c.md")).isEqualTo("2026-03-01 Ada");
        assertThat(change("d.md")).as("no commit has it").isEqualTo("unknown");
        Known known = known(course, "a.md", "d.md");
        assertThat(known.lost()).isZero();
        assertThat(GitBlob.isSame(
                        "2".getBytes(StandardCharsets.UTF_8),
                        known.changes().get("a.md").blob()))
                .isTrue();
    }

    @Test
    void a_day_is_that_of_the_author_wherever_the_course_is_built() throws IOException {
        ObjectId first = history.commit(ADA, "2026-01-01T23:30:00-08:00", Map.of("a.md", "1"));
        history.commit(ADA, "2026-01-03T00:30:00+05:30", Map.of("a.md", "1", "b.md", "1"), first);

        assertThat(change("a.md")).isEqualTo("2026-01-01 Ada");
        assertThat(change("b.md")).isEqualTo("2026-01-03 Ada");
    }

    @Test
    void a_merge_changes_only_what_it_settles_itself() throws IOException {
        ObjectId base = history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("a.md", "1", "b.md", "1", "c.md", "1"));
        ObjectId ours =
                history.commit(ADA, "2026-02-01T12:00:00Z", Map.of("a.md", "2", "b.md", "1", "c.md", "2"), base);
        ObjectId theirs =
                history.commit(BEN, "2026-03-01T12:00:00Z", Map.of("a.md", "1", "b.md", "2", "c.md", "3"), base);
        history.commit(ADA, "2026-04-01T12:00:00Z", Map.of("a.md", "2", "b.md", "2", "c.md", "4"), ours, theirs);

        assertThat(change("a.md")).isEqualTo("2026-02-01 Ada");
        assertThat(change("b.md")).isEqualTo("2026-03-01 Ben");
        assertThat(change("c.md")).isEqualTo("2026-04-01 Ada");
    }

    @Test
    void a_change_that_a_merge_dropped_is_none() throws IOException {
        ObjectId base = history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("a.md", "1"));
        ObjectId ours = history.commit(ADA, "2026-02-01T12:00:00Z", Map.of("a.md", "1", "b.md", "1"), base);
        ObjectId theirs = history.commit(BEN, "2026-03-01T12:00:00Z", Map.of("a.md", "2"), base);
        history.commit(ADA, "2026-04-01T12:00:00Z", Map.of("a.md", "1", "b.md", "1"), ours, theirs);

        assertThat(change("a.md")).isEqualTo("2026-01-01 Ada");
    }

    @Test
    void another_name_is_no_change_of_a_file_and_another_content_under_it_is_one() throws IOException {
        ObjectId first =
                history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("lessons/1-a.md", "A", "lessons/2-b.md", "B"));
        ObjectId second = history.commit(
                BEN, "2026-02-01T12:00:00Z", Map.of("lessons/2-a.md", "A", "lessons/3-b.md", "B, and more"), first);
        history.commit(
                ADA,
                "2026-03-01T12:00:00Z",
                Map.of("c/lessons/2-a.md", "A", "c/lessons/3-b.md", "B, and more"),
                second);
        Path within = Files.createDirectories(course.resolve("c"));

        assertThat(change(within, "lessons/2-a.md")).isEqualTo("2026-01-01 Ada");
        assertThat(change(within, "lessons/3-b.md")).isEqualTo("2026-02-01 Ben");
    }

    @Test
    void of_a_shallow_clone_only_what_has_changed_since_its_cut_is_known() throws IOException {
        ObjectId first = history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("a.md", "1", "b.md", "1"));
        ObjectId second = history.commit(ADA, "2026-02-01T12:00:00Z", Map.of("a.md", "2", "b.md", "1"), first);
        history.commit(BEN, "2026-03-01T12:00:00Z", Map.of("a.md", "2", "b.md", "2"), second);
        Files.writeString(history.gitFolder().resolve("shallow"), second.name() + "\n");

        assertThat(change("a.md")).as("at the cut all files seem to be new").isEqualTo("unknown");
        assertThat(change("b.md")).isEqualTo("2026-03-01 Ben");
        Known known = known(course, "a.md", "b.md");
        assertThat(known.lost()).isEqualTo(1);
        assertThat(known.end()).isEqualTo(End.CUT);
    }

    @Test
    void what_lies_too_far_back_is_not_looked_for() throws IOException {
        ObjectId last = history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("a.md", "1"));
        for (int i = 0; i < 3; i++) {
            last = history.commit(ADA, "2026-02-01T12:00:00Z", Map.of("a.md", "1", "b.md", "" + i), last);
        }

        Known known = new GitHistory(3).lastChanges(course, Set.of("a.md", "b.md"));
        assertThat(known.changes()).containsOnlyKeys("b.md");
        assertThat(known.lost()).isEqualTo(1);
        assertThat(known.end()).isEqualTo(End.LIMIT);
        assertThat(new GitHistory(4).lastChanges(course, Set.of("a.md")).lost()).isZero();
    }

    @Test
    void a_course_in_a_folder_and_one_in_a_submodule_have_a_history() throws IOException {
        history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("docs/course/a.md", "1", "a.md", "2"));
        Path within = Files.createDirectories(course.resolve("docs/course"));
        assertThat(change(within, "a.md")).isEqualTo("2026-01-01 Ada");

        Path module = Files.createDirectories(course.resolve("module"));
        try (History own = new History(module, course.resolve(".git/modules/module"))) {
            Files.writeString(module.resolve(".git"), "gitdir: ../.git/modules/module\n");
            own.commit(BEN, "2026-05-01T12:00:00Z", Map.of("a.md", "3"));
            assertThat(change(module, "a.md")).isEqualTo("2026-05-01 Ben");
        }
    }

    @Test
    void nothing_is_known_without_a_repository_or_a_commit() throws IOException {
        assertThat(known(course, "a.md")).isEqualTo(Known.NOTHING);
        assertThat(known(folder, "a.md")).isEqualTo(Known.NOTHING);
    }

    @Test
    void people_are_called_as_the_mailmap_says_and_never_by_their_address() throws IOException {
        String map = """
            # who is who
            Ada Lovelace <ada@example.org>
            Benjamin <ben@work.example> <ben@example.org>
            Carla <team@example.org> carl <team@example.org> # shares a machine
            """;
        ObjectId last = history.commit(ADA, "2026-01-01T12:00:00Z", Map.of(".mailmap", map, "a.md", "1"));
        last = history.commit(
                "B <Ben@Example.org>", "2026-01-01T12:00:00Z", Map.of(".mailmap", map, "a.md", "1", "b.md", "1"), last);
        last = history.commit(
                "Carl <team@example.org>",
                "2026-01-01T12:00:00Z",
                Map.of(".mailmap", map, "a.md", "1", "b.md", "1", "c.md", "1"),
                last);
        last = history.commit(
                "dora@example.org <dora@example.org>",
                "2026-01-01T12:00:00Z",
                Map.of(".mailmap", map, "a.md", "1", "b.md", "1", "c.md", "1", "d.md", "1"),
                last);
        history.commit(
                "E\u202eve\u0007 <eve@example.org>",
                "2026-01-01T12:00:00Z",
                Map.of(".mailmap", map, "a.md", "1", "b.md", "1", "c.md", "1", "d.md", "1", "e.md", "1"),
                last);

        assertThat(change("a.md")).endsWith(" Ada Lovelace");
        assertThat(change("b.md")).endsWith(" Benjamin");
        assertThat(change("c.md")).endsWith(" Carla");
        assertThat(change("d.md")).endsWith(" ");
        assertThat(change("e.md")).endsWith(" E ve");
    }

    @Test
    void one_walk_serves_all_files_of_a_long_history() throws IOException {
        Map<String, String> files =
                IntStream.range(0, 60).boxed().collect(Collectors.toMap(i -> "lessons/" + i + ".md", i -> "0"));
        ObjectId last = history.commit(ADA, "2026-01-01T12:00:00Z", files);
        for (int i = 1; i < 60; i++) {
            files.put("lessons/" + i + ".md", "1");
            last = history.commit(ADA, "2026-02-01T12:00:00Z", files, last);
        }

        Known known = new GitHistory().lastChanges(course, files.keySet());
        assertThat(known.changes()).hasSize(60);
        assertThat(change("lessons/0.md")).startsWith("2026-01-01");
        assertThat(change("lessons/1.md")).startsWith("2026-02-01");
    }

    @Test
    void a_repository_that_cannot_be_read_says_why() throws IOException {
        history.commit(ADA, "2026-01-01T12:00:00Z", Map.of("a.md", "1"));
        Path config = history.gitFolder().resolve("config");
        Files.writeString(config, Files.readString(config) + "[extensions]\n\tobjectFormat = sha256\n");

        assertThatThrownBy(() -> known(course, "a.md"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SHA-256");
    }

    @Test
    void a_page_that_is_built_shows_what_its_commit_says() throws IOException {
        Map<String, String> files =
                Map.of("docs/course.yml", "title: C\npage: {changed: author}\n", "docs/lessons/01-a.md", "# A\n");
        ObjectId first = history.commit(ADA, "2026-01-01T12:00:00Z", files);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = course.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(builtPage()).contains("<time datetime=\"2026-01-01\">1 January 2026</time> by <bdi>Ada</bdi>");

        history.commit(BEN, "2026-02-02T12:00:00Z", files);
        assertThat(builtPage()).as("amended").contains("2 February 2026</time> by <bdi>Ben</bdi>");
        Files.writeString(history.gitFolder().resolve("shallow"), first.name() + "\n");
        history.commit(BEN, "2026-02-03T12:00:00Z", files, first);
        assertThat(builtPage()).doesNotContain("<time");
    }

    private String builtPage() throws IOException {
        BuildReport report = CourseBuilder.build(
                BuildRequest.of(course.resolve("docs"), folder.resolve("out")),
                BuildListener.SILENT,
                CourseBuilder.class.getClassLoader(),
                new GitHistory());
        assertThat(report.written()).isTrue();
        return Files.readString(folder.resolve("out/site/a.html"));
    }
}
