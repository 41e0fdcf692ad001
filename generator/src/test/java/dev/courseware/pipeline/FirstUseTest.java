package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms that become links where a lesson first uses them, without brackets. */
class FirstUseTest {
    private static final String GLOSSARY = """
        -- course.yml --
        title: Tiny
        glossary: first-use
        -- glossary.md --
        Failure
        : A.

        Failure detector
        : B.

        Lease
        Leases
        : C.

        IT
        : D.

        C++
        : E.

        R&D
        : F.

        Cafe\u0301 au lait
        : G. A lease and a failure.
        """;

    @TempDir
    Path folder;

    @Test
    void the_first_use_is_a_link_and_later_ones_are_words() {
        TinyCourse course = lesson("A lease, *another* lease, and LEASES.\n\n- A failure\n- Failure");
        assertThat(terms(course)).containsExactly("lease", "failure");
        assertThat(course.text("a.html")).startsWith("<p>A <a class=\"term\" href=\"glossary.html#lease\"");
        assertThat(course.page("glossary.html").select("#lease .uses a").eachText())
                .containsExactly("A");
        assertThat(course.page("glossary.html").select("dd:not(.uses) a.term")).isEmpty();
    }

    @Test
    void the_longest_name_goes_first_even_over_a_line_s_end() {
        TinyCourse course = lesson("A failure\ndetector is no failure-detector. A Failure detector. A failure.");
        assertThat(terms(course)).containsExactly("failure detector", "failure");
        assertThat(course.text("a.html")).contains(">failure\ndetector</a> is");
    }

    @Test
    void only_whole_words_count() {
        assertThat(terms(lesson("Released releases, lease1, pre-lease, lease-based, leaseé.")))
                .isEmpty();
        assertThat(terms(lesson("(lease) and the failure's end"))).containsExactly("lease", "failure");
        assertThat(terms(lesson("A failure. Detector."))).containsExactly("failure");
    }

    @Test
    void a_name_in_capitals_is_found_in_capitals() {
        assertThat(terms(lesson("Let it be. It is. IT is."))).containsExactly("IT");
    }

    @Test
    void signs_belong_to_a_name() {
        assertThat(terms(lesson("C, C+, C++ and R&amp;D, R&D, caf\u00E9 au\nlait.")))
                .containsExactly("C++", "R&D", "caf\u00E9 au lait");
        assertThat(terms(lesson("C+++"))).containsExactly("C++");
    }

    @Test
    void code_links_headings_tables_and_what_the_page_leaves_out_are_let_alone() {
        TinyCourse course = lesson("""
            ## Failure

            `lease` [lease](#failure) ![lease](dot.svg) https://lease.org/lease lease@lease.org

            | lease |
            |---|
            | lease |

            ::: notes
            A lease.
            :::

            ```
            lease
            ```

            Lease
            : A lease.
            """);
        Document page = course.page("a.html");
        assertThat(page.select("main a.term").eachText()).containsExactly("lease");
        assertThat(page.select("dd a.term")).hasSize(1);
        assertThat(page.select(".text p a").eachAttr("href"))
                .containsExactly("#failure", "https://lease.org/lease", "mailto:lease@lease.org");
    }

    @Test
    void brackets_before_count_as_the_first_use() {
        assertThat(terms(lesson("[[leases|Locks]] and a lease."))).containsExactly("Locks");
    }

    @Test
    void dialogs_have_their_first_uses_too() {
        TinyCourse course = lesson("Text.").write("""
            -- lessons/b.dialog.md --
            Ann: (smiling) A lease (pause) is a lease.
            Bob: A failure.
            """).build();
        assertThat(course.page("b.html").select(".said a.term").eachText()).containsExactly("lease", "failure");
        assertThat(course.page("b.html").select(".cue").eachText()).containsExactly("(smiling)", "(pause)");
    }

    @Test
    void without_the_switch_words_stay_words() {
        TinyCourse course = lesson("A lease.").write("-- course.yml --\ntitle: Tiny\nglossary: links\n");
        assertThat(terms(course.build())).isEmpty();
        course.write("-- course.yml --\ntitle: Tiny\nglossary: frist-use\n");
        assertThat(course.build().problems())
                .containsExactly("course.yml:2:11: error: «frist-use» is not a value of «glossary», which takes links,"
                        + " first-use (did you mean «first-use»?)");
    }

    private TinyCourse lesson(String text) {
        return TinyCourse.in(
                        folder,
                        GLOSSARY + "-- lessons/dot.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
                                + "-- lessons/a.md --\n# A\n\n" + text + "\n")
                .build();
    }

    private static List<String> terms(TinyCourse course) {
        assertThat(course.problems()).isEmpty();
        return course.page("a.html").select("main a.term").eachText();
    }
}
