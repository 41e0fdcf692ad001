package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.json.Json;
import dev.courseware.json.JsonRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code report.json} says to programs: where the time went, and what was built again and why. */
class ReportFileTest {
    private static final String FIRST = "lessons/one/1-a.md";
    private static final String SECOND = "lessons/one/2-b.md";
    private static final String TALK = "lessons/two/3-talk.dialog.md";

    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void build() {
        course = TinyCourse.in(folder, """
            -- course.yml --
            title: Reported
            defaults:
              slides: none
            -- glossary.md --
            # Terms

            Quorum
            : More than half.
            -- lessons/one/1-a.md --
            # A

            Text.

            [^1]: Nothing refers to this.
            -- lessons/one/2-b.md --
            # B

            Includes:

            ```python
            include: code.py
            ```
            -- lessons/one/code.py --
            print(1)
            -- lessons/two/3-talk.dialog.md --
            ---
            title: Talk
            slides: auto
            ---

            Ada: Why?

            Bob: So.
            """).build();
    }

    private String text() {
        try {
            return Files.readString(course.output().resolve("report.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Json member(Json value, String... path) {
        Json at = value;
        for (String key : path) {
            at = ((Json.Members) at).members().get(key);
        }
        return at;
    }

    private static String plain(Json value) {
        return value instanceof Json.Text text ? text.content() : ((Json.Literal) value).word();
    }

    private Json report() {
        return JsonRecords.value(text().strip());
    }

    private List<Json> items(String key) {
        return ((Json.Items) member(report(), "work", key)).values();
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        for (Json each : items("reasons")) {
            reasons.put(plain(member(each, "source")), plain(member(each, "step")) + ": " + plain(member(each, "why")));
        }
        return reasons;
    }

    private String counts() {
        Json work = member(report(), "work");
        return List.of("read", "framed", "kept").stream()
                .map(key -> key + " " + plain(member(work, key)))
                .toList()
                .toString();
    }

    private String whole() {
        return plain(member(report(), "work", "whole"));
    }

    @Test
    void it_has_these_members_in_this_order_on_one_line() {
        assertThat(text()).endsWith("}\n").matches("[^\\n]+\\n");
        assertThat(((Json.Members) report()).members().keySet())
                .containsExactly(
                        "schema", "title", "pages", "decks", "dialogs", "files", "warnings", "milliseconds", "work");
        assertThat(((Json.Members) member(report(), "work")).members().keySet())
                .containsExactly("unchanged", "whole", "read", "framed", "kept", "phases", "slowest", "reasons");
        assertThat(List.of("schema", "title", "pages", "decks", "dialogs", "files", "warnings").stream()
                        .map(key -> plain(member(report(), key))))
                .containsExactly("1", "Reported", "7", "1", "1", "0", "1");
        assertThat(plain(member(report(), "work", "unchanged"))).isEqualTo("false");
    }

    @Test
    void it_says_where_the_time_went_and_which_sources_took_longest() {
        assertThat(items("phases").stream().map(each -> plain(member(each, "what"))))
                .containsExactly(
                        "comparison with the last build",
                        "outline",
                        "preparation",
                        "lessons",
                        "course",
                        "site",
                        "state");
        long all = Long.parseLong(plain(member(report(), "milliseconds")));
        long told = items("phases").stream()
                .mapToLong(each -> Long.parseLong(plain(member(each, "milliseconds"))))
                .sum();
        assertThat(told).isBetween(0L, all);
        assertThat(items("slowest").stream().map(each -> plain(member(each, "what"))))
                .containsExactlyInAnyOrder(FIRST, SECOND, TALK);
        List<Long> times = items("slowest").stream()
                .map(each -> Long.parseLong(plain(member(each, "milliseconds"))))
                .toList();
        assertThat(times).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void of_a_build_that_begins_with_nothing_it_says_so_for_each_source() {
        assertThat(counts()).isEqualTo("[read 3, framed 0, kept 0]");
        assertThat(whole()).isEqualTo("nothing is known of an earlier build");
        assertThat(reasons().values()).hasSize(3).containsOnly("READ: nothing is known of an earlier build");
    }

    @Test
    void it_says_why_each_source_was_read_or_was_not() {
        course.write("-- lessons/one/code.py --\nprint(2)\n-- lessons/one/1-a.md --\n# A\n\nOther text.\n")
                .build();

        assertThat(counts()).isEqualTo("[read 2, framed 0, kept 1]");
        assertThat(whole()).isEmpty();
        assertThat(reasons())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        FIRST,
                        "READ: it was changed",
                        SECOND,
                        "READ: lessons/one/code.py was changed",
                        TALK,
                        "KEPT: nothing of it was changed"));
        assertThat(plain(member(report(), "warnings"))).isEqualTo("0");
    }

    @Test
    void it_says_what_only_got_another_frame() {
        course.write("-- lessons/one/1-a.md --\n# Another title\n").build();

        assertThat(reasons())
                .containsEntry(FIRST, "READ: it was changed")
                .containsEntry(SECOND, "FRAMED: a title or the order around it was changed");
    }

    @Test
    void it_says_which_file_of_the_site_was_changed_by_hand() throws IOException {
        Files.writeString(course.site().resolve("two/talk.slides.html"), "by hand");
        course.build();

        assertThat(reasons())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        FIRST,
                        "KEPT: nothing of it was changed",
                        SECOND,
                        "KEPT: nothing of it was changed",
                        TALK,
                        "READ: two/talk.slides.html of the site was changed or removed"));
    }

    @Test
    void it_says_that_a_deck_is_made_anew_for_what_stands_around_it() {
        course.write("-- lessons/two/index.md --\n# A name for the unit\n").build();

        assertThat(reasons())
                .containsEntry(TALK, "READ: what its slides or the course for print show around its text was changed");
    }

    @Test
    void it_says_that_only_what_stands_around_texts_was_changed_in_the_course() {
        course.write("-- course.yml --\ntitle: Another\ndefaults:\n  slides: none\n")
                .build();
        assertThat(whole()).isEmpty();
        assertThat(reasons()).containsEntry(FIRST, "FRAMED: a title or the order around it was changed");
    }

    @Test
    void it_says_what_all_sources_were_read_for() {
        course.write("-- course.yml --\ntitle: Another\nlanguage: en-GB\ndefaults:\n  slides: none\n")
                .build();
        assertThat(whole()).isEqualTo("course.yml was changed");
        assertThat(reasons().values()).containsOnly("READ: course.yml was changed");

        course.write("-- theme/extra.css --\np {}\n").build();
        assertThat(whole()).isEqualTo("theme was changed");

        course.write("-- glossary.md --\n# Terms\n\nQuorum\n: Half and one.\n").build();
        assertThat(whole()).isEqualTo("the glossary was changed");

        course.url("https://example.org/").build();
        assertThat(whole()).isEqualTo("an option of the build is another one");

        course.rebuild().build();
        assertThat(whole()).isEqualTo("that was asked for");
    }

    @Test
    void who_did_not_ask_reads_of_what_was_built_again_alone() throws IOException {
        course.write("-- lessons/one/1-a.md --\n# A\n\nOther text.\n");
        CourseBuilder.build(BuildRequest.of(course.source(), course.output()), BuildListener.SILENT);

        assertThat(counts()).isEqualTo("[read 1, framed 0, kept 2]");
        assertThat(reasons()).containsExactly(Map.entry(FIRST, "READ: it was changed"));
    }

    @Test
    void it_stays_that_of_the_site_when_there_is_nothing_to_do_or_the_course_has_errors() {
        String before = text();

        assertThat(course.build().report().work().unchanged()).isTrue();
        assertThat(text()).isEqualTo(before);

        course.write("-- lessons/one/1-a.md --\n# A\n\n[x](nowhere.md)\n").build();
        assertThat(course.report().written()).isFalse();
        assertThat(text()).isEqualTo(before);
    }
}
