package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.history.SourceHistory;
import dev.courseware.model.LastChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When pages were last changed, as their repository knows it. */
class LastChangesTest {
    private static final String FIRST = "# First\n";

    @TempDir
    Path folder;

    private final Committed history = new Committed();

    /** A history that is made up, and counts how often it is read. */
    private static final class Committed implements SourceHistory {
        final Map<String, SourceHistory.Committed> changes = new TreeMap<>();
        int lost;
        End end = End.BEGINNING;
        int read;
        boolean broken;

        void commit(String path, String text, String day, String author) {
            changes.put(path, new SourceHistory.Committed(blob(text), new LastChange(LocalDate.parse(day), author)));
        }

        @Override
        public Known lastChanges(Path course, Set<String> files) throws IOException {
            read++;
            if (broken) {
                throw new IOException("a pack is missing");
            }
            Map<String, SourceHistory.Committed> asked = new HashMap<>(changes);
            asked.keySet().retainAll(files);
            return new Known(asked, lost, end);
        }
    }

    private static String blob(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void commit() {
        history.commit("lessons/01-first.md", FIRST, "2026-03-09", "Ada Lovelace");
        history.commit("lessons/02-second.md", "# Second\n", "2025-12-31", "");
    }

    private TinyCourse course(String page) throws IOException {
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: C\n" + page + "-- lessons/01-first.md --\n" + FIRST
                                + "-- lessons/02-second.md --\n# Second\n-- lessons/03-new.md --\n# New\n")
                .history(history);
        checkOut("main", "1".repeat(40));
        return course;
    }

    private void checkOut(String branch, String commit) throws IOException {
        Path git = Files.createDirectories(folder.resolve("course/.git/refs/heads"));
        Files.writeString(git.resolve(branch), commit + "\n");
        Files.writeString(folder.resolve("course/.git/HEAD"), "ref: refs/heads/" + branch + "\n");
    }

    private static String changed(TinyCourse course, String page) {
        return course.page(page).select(".origin").text();
    }

    @Test
    void a_page_tells_when_it_was_last_changed_and_by_whom() throws IOException {
        TinyCourse course = course("page: {changed: author}\n").build();

        assertThat(course.problems()).isEmpty();
        assertThat(changed(course, "first.html")).isEqualTo("Last changed on 9 March 2026 by Ada Lovelace");
        assertThat(course.page("first.html").select(".origin time").attr("datetime"))
                .isEqualTo("2026-03-09");
        assertThat(changed(course, "second.html")).isEqualTo("Last changed on 31 December 2025");
        assertThat(changed(course, "new.html")).as("never committed").isEmpty();
        assertThat(changed(course, "index.html")).as("no source").isEmpty();
    }

    @Test
    void the_author_is_named_only_where_the_course_wants_it_and_the_date_is_written_in_its_language()
            throws IOException {
        assertThat(changed(course("page: {changed: date}\n").build(), "first.html"))
                .isEqualTo("Last changed on 9 March 2026");
        assertThat(changed(course("language: de\npage: {changed: author}\n").build(), "first.html"))
                .isEqualTo("Zuletzt geändert am 9. März 2026 von Ada Lovelace");
    }

    @Test
    void a_course_that_does_not_ask_reads_no_history_and_hears_of_no_commit() throws IOException {
        TinyCourse course =
                course("repository: https://github.com/owner/course\n").build();
        assertThat(changed(course, "first.html")).isEqualTo("Edit this page Report a mistake");
        assertThat(history.read).isZero();

        checkOut("main", "2".repeat(40));
        assertThat(course.build().report().work().unchanged()).isTrue();
    }

    @Test
    void a_source_that_differs_from_what_was_committed_has_no_date_until_it_is_committed() throws IOException {
        TinyCourse course = course("page: {changed: date}\n").build();
        course.write("-- lessons/01-first.md --\n# First, edited\n").build();
        assertThat(changed(course, "first.html")).isEmpty();
        assertThat(changed(course, "second.html")).isNotEmpty();
        assertThat(history.read).as("for one commit").isEqualTo(1);

        history.commit("lessons/01-first.md", "# First, edited\n", "2026-04-01", "Ada");
        checkOut("main", "2".repeat(40));
        assertThat(changed(course.build(), "first.html")).isEqualTo("Last changed on 1 April 2026");
        assertThat(history.read).isEqualTo(2);
    }

    @Test
    void lines_that_end_as_on_windows_are_no_edit() throws IOException {
        TinyCourse course = course("page: {changed: date}\n")
                .write("lessons/01-first.md", "# First\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(changed(course.build(), "first.html")).isEqualTo("Last changed on 9 March 2026");
    }

    @Test
    void another_commit_writes_the_pages_anew_whose_dates_it_changes_and_reads_no_lesson() throws IOException {
        TinyCourse course = course("page: {changed: author}\n").build();
        assertThat(course.build().report().work().unchanged()).isTrue();
        history.commit("lessons/01-first.md", FIRST, "2026-05-01", "Ada Lovelace");
        checkOut("main", "3".repeat(40));

        course.build();
        BuildWork work = course.report().work();
        assertThat(List.of(work.read(), work.framed(), work.kept())).containsExactly(0, 1, 2);
        assertThat(changed(course, "first.html")).isEqualTo("Last changed on 1 May 2026 by Ada Lovelace");
        Map<String, String> after = TinyCourse.contents(course.site(), path -> path);
        course.rebuild().build();
        assertThat(TinyCourse.contents(course.site(), path -> path)).isEqualTo(after);
    }

    @Test
    void a_branch_that_was_packed_and_a_work_tree_beside_another_one_are_found() throws IOException {
        TinyCourse course = course("page: {changed: date}\n").build();
        Path git = course.source().resolve(".git");
        Files.delete(git.resolve("refs/heads/main"));
        Files.writeString(git.resolve("packed-refs"), "# pack-refs\n" + "4".repeat(40) + " refs/heads/main\n");
        course.build();
        assertThat(history.read).isEqualTo(2);
        Files.writeString(git.resolve("shallow"), "5".repeat(40) + "\n");
        course.build();
        assertThat(history.read).as("less of the history is there").isEqualTo(3);

        Path common = Files.move(git, folder.resolve("main.git"));
        Path own = Files.createDirectories(common.resolve("worktrees/course"));
        Files.writeString(own.resolve("HEAD"), "6".repeat(40) + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(course.source().resolve(".git"), "gitdir: " + own + "\n");
        assertThat(changed(course.build(), "first.html")).isNotEmpty();
        assertThat(history.read).isEqualTo(4);
    }

    @Test
    void without_a_repository_or_a_commit_nothing_is_told_or_asked() throws IOException {
        TinyCourse course = course("page: {changed: date}\n");
        Files.delete(course.source().resolve(".git/refs/heads/main"));
        assertThat(changed(course.build(), "first.html")).isEmpty();
        assertThat(course.problems()).isEmpty();
        assertThat(history.read).isZero();
    }

    @Test
    void a_clone_that_was_cut_off_is_told_once_with_the_way_out() throws IOException {
        history.lost = 2;
        history.end = SourceHistory.End.CUT;
        assertThat(course("page: {changed: date}\n").build().onlyProblem())
                .isEqualTo("course.yml:2:17: info: 2 pages don't tell when they were changed, since this clone has only"
                        + " the end of the history (fetch all of it: «fetch-depth: 0» below actions/checkout on"
                        + " GitHub, «GIT_DEPTH: 0» on GitLab, «git fetch --unshallow» elsewhere)");
        assertThat(course("page: {changed: date}\nchecks: {history-short: off}\n")
                        .build()
                        .problems())
                .isEmpty();
    }

    @Test
    void a_history_that_cannot_be_read_costs_the_dates_and_no_build() throws IOException {
        history.broken = true;
        TinyCourse course = course("page: {changed: date}\n").build();
        assertThat(course.onlyProblem()).contains("course.yml:2:17: info: ", "a pack is missing");
        assertThat(course.report().written()).isTrue();
        history.broken = false;
        assertThat(changed(course.rebuild().build(), "first.html")).isNotEmpty();
    }

    @Test
    void what_an_author_says_of_a_page_goes_before_what_its_repository_knows() throws IOException {
        TinyCourse course = course("page: {changed: author}\n")
                .write("-- lessons/01-first.md --\n---\nupdated: 2024-02-29\n---\n# First\n")
                .build();
        assertThat(changed(course, "first.html")).isEqualTo("Last changed on 29 February 2024");
    }

    @Test
    void a_page_whose_script_stands_elsewhere_is_as_new_as_the_newer_of_both() throws IOException {
        String page = "---\nsource: talk.vtt\n---\n";
        String script = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello.\n\n00:03.000 --> 00:04.000\n<v Ben>Hello.\n";
        history.commit("lessons/04-talk.md", page, "2026-01-01", "Ada");
        history.commit("lessons/talk.vtt", script, "2026-06-01", "Ben");
        TinyCourse course = course("page: {changed: author}\n")
                .write("-- lessons/04-talk.md --\n" + page + "-- lessons/talk.vtt --\n" + script)
                .build();
        assertThat(changed(course, "talk.html")).isEqualTo("Last changed on 1 June 2026 by Ben");
        course.write("-- lessons/talk.vtt --\n" + script.replace("Hello", "Hi")).build();
        assertThat(changed(course, "talk.html")).isEmpty();
    }

    @Test
    void other_values_are_told() throws IOException {
        assertThat(course("page: {changed: yes}\n").build().problems())
                .isEqualTo(List.of(
                        "course.yml:2:17: error: «yes» is not a value of «changed», which takes false, date, author"));
    }
}
