package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The glossary's page, the links to it, and what is wrong with either. */
class GlossaryTest {
    private static final String QUORUM = """
        -- glossary.md --
        # Words

        Before the terms.

        Quorum
        Majority
        : More than half of the *nodes*. See [[lease]] and [the lesson](lessons/01-unit/01-a.md#why).
        : Another meaning.

        Lease
        : A lock with an end.
        """;

    @TempDir
    Path folder;

    @Test
    void terms_stand_in_the_page_as_written_with_their_synonyms_and_all_meanings() {
        TinyCourse course = course("");
        assertThat(course.text("glossary.html"))
                .startsWith("<p>Before the terms.</p><dl class=\"terms\"><div id=\"quorum\"><dt>Quorum</dt>"
                        + "<dt class=\"synonym\">Majority <a class=\"anchor\" href=\"#quorum\"")
                .contains("<dd>More than half of the <em>nodes</em>. See <a class=\"term\" href=\"#lease\"")
                .contains("<a href=\"unit/a.html#why\">the lesson</a>")
                .contains("<dd>Another meaning.\n</dd>")
                .contains("<div id=\"lease\"><dt>Lease <a");
    }

    @Test
    void each_term_names_the_pages_that_link_it_in_the_course_s_order() {
        TinyCourse course = course("""
            -- lessons/index.md --
            Welcome to the [[quorum]].
            -- lessons/01-unit/02-talk.dialog.md --
            Ann: What is a [[majority]]?
            Bob: A [[Quorum]].
            -- lessons/01-unit/03-deck.slides.md --
            ## [[Quorum]]
            """);
        Document page = course.page("glossary.html");
        assertThat(page.select("#quorum .uses a").eachText()).containsExactly("Tiny", "A", "Talk", "Deck");
        assertThat(page.select("#quorum .uses a").eachAttr("href"))
                .containsExactly("index.html", "unit/a.html", "unit/talk.html", "unit/deck.slides.html");
        assertThat(page.select("#lease .uses")).as("the glossary's own links").isEmpty();
    }

    @Test
    void a_footnote_of_the_glossary_brings_the_style_sheets_that_it_needs() {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            # Terms

            Quorum
            : More than half.[^how]

            [^how]: As drawn:

                ```mermaid {title="How"}
                flowchart LR
                  A --> B
                ```
            -- lessons/a.md --
            # A
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("glossary.html").select("link[href*=diagram]")).hasSize(1);
    }

    @Test
    void every_page_leads_to_the_glossary() {
        TinyCourse course = course("");
        for (String file : List.of("index.html", "unit/index.html", "unit/a.html", "glossary.html", "404.html")) {
            Document page = course.page(file);
            String href = file.startsWith("unit/") ? "../glossary.html" : "glossary.html";
            assertThat(page.select(".bar a[href=" + href + "]").eachText())
                    .as(file)
                    .containsExactly("Words");
            assertThat(page.select(".foot a[href=" + href + "]")).as(file).hasSize(1);
        }
        assertThat(course.page("glossary.html")
                        .select(".bar a[aria-current=page]")
                        .text())
                .isEqualTo("Words");
        assertThat(course.report().pages()).isEqualTo(4);
    }

    @Test
    void a_course_without_a_glossary_has_no_trace_of_it() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/a.md --\n# A\n").build();
        assertThat(course.files()).doesNotContain("glossary.html");
        assertThat(course.read("a.html")).doesNotContain("lossary").doesNotContain("terms");
    }

    @Test
    void lessons_link_a_term_by_path_as_well() {
        TinyCourse course = course("-- lessons/01-unit/02-b.md --\n# B\n\n[It](../../glossary.md#quorum)\n");
        assertThat(course.text("unit/b.html")).isEqualTo("<p><a href=\"../glossary.html#quorum\">It</a></p>");
        course.write("-- lessons/01-unit/02-b.md --\n# B\n\n[It](../../glossary.md#quorun)\n");
        assertThat(course.build().problems())
                .containsExactly("lessons/01-unit/02-b.md:3:1: error: there is no place «#quorun» in glossary.md"
                        + " (did you mean «#quorum»?)");
    }

    @Test
    void the_meaning_that_a_link_carries_stays_text() {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            X
            : `"><script>alert(1)</script>` & ${7*7} <#if> 'q'
            -- lessons/a.md --
            # A

            [[x]] [[x|"q" & ${x}]]
            """).build();
        assertThat(course.problems()).isEmpty();
        Element link = course.page("a.html").selectFirst("a.term");
        assertThat(link.attr("data-meaning")).isEqualTo("\"><script>alert(1)</script> & ${7*7} <#if> 'q'");
        assertThat(course.page("a.html").select("main script")).isEmpty();
        assertThat(course.page("a.html").select("a.term").eachText()).containsExactly("x", "“q” & ${x}");
    }

    @Test
    void names_are_found_whatever_their_case_blanks_and_composition() {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            Cafe\u0301  au lait
            : Coffee.

            Straße
            : Road.

            İstanbul
            : City.
            -- lessons/a.md --
            # A

            [[CAFÉ\u00A0au
            lait]] [[STRASSE]] [[İSTANBUL]]
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("a.term").eachAttr("href"))
                .containsExactly(
                        "glossary.html#caf%C3%A9-au-lait", "glossary.html#stra%C3%9Fe", "glossary.html#istanbul");
        assertThat(course.page("glossary.html").getElementById("stra\u00DFe")).isNotNull();
    }

    @Test
    void terms_in_a_title_leave_only_their_words_where_no_link_can_stand() {
        TinyCourse course = course("""
            -- lessons/01-unit/02-b.md --
            # The [[quorum|wise]] [[lease]]

            ## A [[lease]]
            """);
        Document page = course.page("unit/b.html");
        assertThat(page.title()).isEqualTo("The wise lease · Tiny");
        assertThat(page.select("h1 a.term").eachText()).containsExactly("wise", "lease");
        assertThat(page.select(".contents li a").eachText()).containsExactly("A lease");
        assertThat(page.select(".contents a a, .pager a a")).isEmpty();
    }

    @Test
    void terms_in_a_dialog_s_beats_leave_only_their_words_in_the_contents() {
        TinyCourse course = course("""
            -- lessons/01-unit/02-talk.dialog.md --
            ## What a [[quorum|*wise* group]] does

            Ann: It votes.
            Bob: Ah.
            """);
        Document page = course.page("unit/talk.html");
        assertThat(page.select(".contents li a").eachText()).containsExactly("What a *wise* group does");
        assertThat(page.select("h2 a.term").eachText()).containsExactly("*wise* group");
    }

    @Test
    void a_term_s_id_goes_before_a_heading_s() {
        TinyCourse course = course("").write("""
            -- glossary.md --
            # Quorum

            ## Lease

            Quorum
            : A.

            Lease
            : B.

            Lease?
            : C.
            """).build();
        Document page = course.page("glossary.html");
        assertThat(page.select("h1, h2").eachAttr("id")).containsExactly("quorum-1", "lease-2");
        assertThat(page.select(".terms > div").eachAttr("id")).containsExactly("quorum", "lease", "lease-1");
    }

    @Test
    void letters_help_through_a_long_glossary_that_is_in_their_order() {
        TinyCourse course = course("")
                .write("-- glossary.md --\n" + terms(17, "Écart", "Edge"))
                .build();
        assertThat(course.page("glossary.html").select(".letters a").eachText()).containsExactly("A", "E", "Q");
        assertThat(course.page("glossary.html").select(".letters a").eachAttr("href"))
                .containsExactly("#a0", "#%C3%A9cart", "#quorum");
        course.write("-- glossary.md --\n" + terms(17, "Edge")).build();
        assertThat(course.page("glossary.html").select(".letters"))
                .as("too few")
                .isEmpty();
        course.write("-- glossary.md --\n" + terms(17, "Edge", "Aft")).build();
        assertThat(course.page("glossary.html").select(".letters"))
                .as("another order")
                .isEmpty();
    }

    private static String terms(int count, String... last) {
        String first =
                IntStream.range(0, count).mapToObj(i -> "A" + i + "\n: B.\n").collect(Collectors.joining("\n"));
        return first + "\n" + String.join("\n: B.\n\n", last) + "\n: B.\n\nQuorum\n: Q.\n";
    }

    @Test
    void what_is_no_term_in_a_dialog_is_remarked_on_with_the_nearest_one() {
        TinyCourse course = course("""
            -- lessons/01-unit/02-talk.dialog.md --
            Ann: Hello.
            Bob: That
            is a [[qourum]].
            """);
        assertThat(course.problems())
                .containsExactly(
                        "lessons/01-unit/02-talk.dialog.md:3:6: info: «[[qourum]]» is shown as text: it is not in"
                                + " glossary.md (did you mean «Quorum»?)");
    }

    @Test
    void double_brackets_stay_text_in_a_course_without_a_glossary() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/a.md --\n# A\n\nA [[quorum]].\n")
                .build();
        assertThat(course.problems())
                .containsExactly(
                        "lessons/a.md:3:3: info: «[[quorum]]» is shown as text: the course has no glossary.md for its"
                                + " terms (a link to a page is [text](page.md); for terms, create glossary.md beside"
                                + " course.yml)");
        assertThat(course.text("a.html")).contains("<p>A [[quorum]].</p>");
    }

    @Test
    void a_term_that_is_defined_twice_is_told_with_both_places() {
        TinyCourse course = course("").write("""
            -- glossary.md --
            ---
            title: Words
            ---
            Quorum
            Lease
            : A.

            Other

            QUORUM
            Vote
            : B.

            Pact
             lease
            : C.
            """).build();
        assertThat(course.problems())
                .containsExactly(
                        "glossary.md:10:1: error: the term «QUORUM» is defined a second time; the first stands at"
                                + " glossary.md:4:1 (keep one of them; a term may have several meanings, each after a"
                                + " colon of its own)",
                        "glossary.md:15:2: error: the term «lease» is defined a second time; the first stands at"
                                + " glossary.md:5:1 (keep one of them; a term may have several meanings, each after a"
                                + " colon of its own)");
    }

    @Test
    void a_term_that_may_be_defined_twice_has_one_anchor() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            checks:
              term-duplicate: info
            -- lessons/a.md --
            # A
            -- glossary.md --
            Quorum
            : A.

            quorum
            Vote
            : B.

            Quorum
            : C.
            """).build();
        assertThat(course.page("glossary.html").select("[id=quorum]")).hasSize(1);
        assertThat(course.page("glossary.html").select("[id=vote]")).hasSize(1);
    }

    @Test
    void a_meaning_that_says_nothing_is_told() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/a.md --\n# A\n");
        course.write("-- glossary.md --\nQuorum\n:  \n\nLease\n: A.\n").build();
        assertThat(course.problems())
                .containsExactly("glossary.md:2:1: error: this meaning is empty (write it after the colon)");
        course.write("-- glossary.md --\nQuorum\n:\n\nLease\n: A.\n").build();
        assertThat(course.problems())
                .containsExactly("glossary.md:2:1: error: this meaning is empty (write it after the colon)");
    }

    @Test
    void lines_that_were_meant_as_terms_or_meanings_are_told() {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            Quorum
            :more than half

            Lease
            : A lock
            goes on
             and on
            : Also this.
            Pact
            : B.

            - A list
            : of no terms
            -- lessons/a.md --
            # A
            """).build();
        assertThat(course.problems())
                .containsExactly(
                        "glossary.md:2:1: warning: this line begins with a colon, but explains no term"
                                + " (write the term on the line above it, and put a space after the colon)",
                        "glossary.md:9:1: error: «Pact» is part of the meaning above, not a term (leave a blank line"
                                + " above a term, or indent the line if it goes on with the meaning)");
    }

    @Test
    void a_glossary_without_terms_is_a_warning() {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            # Words

            Quorum: more than half.
            -- lessons/a.md --
            # A
            """).build();
        assertThat(course.problems())
                .containsExactly("glossary.md:1:1: warning: the glossary has no terms"
                        + " (write each on a line of its own, and «: its meaning» on the next line)");
    }

    @Test
    void what_is_wrong_in_the_glossary_s_text_is_told_once() {
        TinyCourse course = course("").write("""
            -- glossary.md --
            Quorum
            : See [[leese]] and [it](lessons/none.md).

            Lease
            : B.
            """).build();
        assertThat(course.problems())
                .containsExactly(
                        "glossary.md:2:7: error: the term «leese» is not in glossary.md (did you mean «Lease»?)",
                        "glossary.md:2:21: error: the link «lessons/none.md» leads nowhere: there is no"
                                + " lessons/none.md (check the path; it is relative to this file)");
    }

    @Test
    void a_glossary_that_is_no_text_is_told_alone() {
        TinyCourse course = course("").write("glossary.md", new byte[] {'A', '\n', ':', ' ', (byte) 0xFF});
        assertThat(course.build().problems())
                .containsExactly("glossary.md:2:3: error: the byte 0xFF here is not UTF-8 (save the file as UTF-8)");
    }

    @Test
    void a_glossary_outside_the_course_is_refused() throws Exception {
        TinyCourse course = course("");
        Path outside = Files.writeString(folder.resolve("secret.md"), "Key\n: 1234\n");
        Files.delete(course.source().resolve("glossary.md"));
        Files.createSymbolicLink(course.source().resolve("glossary.md"), outside);
        assertThat(course.build().problems())
                .containsExactly("glossary.md: error: this is not a regular file inside the course (replace the link or"
                        + " device by the file itself)");
    }

    @Test
    void a_lesson_may_not_take_the_glossary_s_address() {
        assertThat(course("-- lessons/02-Glossary.md --\n# Mine\n").problems())
                .containsExactly("lessons/02-Glossary.md:1:1: error: this source and glossary.md both become"
                        + " glossary.html (rename one of them; number prefixes and case are not part of an address)");
    }

    @Test
    void a_term_that_is_also_a_word_for_a_cue_is_said_and_no_cue() {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            Pause
            : A stop.

            Smiling
            : A look.
            -- lessons/a.dialog.md --
            Ann: [[Smiling]] is a [[pause]], and [[smiling]]
            Bob: (smiling) Yes. [[Smiling]]
            """).build();
        assertThat(course.page("a.html").select(".said a.term").eachText())
                .containsExactly("Smiling", "pause", "smiling", "Smiling");
        assertThat(course.page("a.html").select(".cue").eachText()).containsExactly("(smiling)");
    }

    private TinyCourse course(String more) {
        return TinyCourse.in(folder, QUORUM + """
            -- lessons/01-unit/01-a.md --
            # A

            ## Why

            A [[quorum]].
            """ + more).build();
    }
}
