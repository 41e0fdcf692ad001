package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody says reaches page, slides, search and transcripts word for word. */
class SpokenWordsTest {
    private static final String[] PIECES = {
        "a",
        "B",
        "word",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "~~",
        "$",
        "$$",
        "|",
        "\\",
        "\\(",
        "\\[",
        "(",
        ")",
        "]",
        "[x]",
        "[[t]]",
        "{x}",
        "{.y}",
        "<",
        ">",
        "List<String>",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "&",
        "&amp;",
        "&copy;",
        "#",
        "# ",
        "- ",
        "-",
        "--",
        "...",
        "1. ",
        "2)",
        ":",
        "::: ",
        "=",
        "==",
        "+ ",
        "!",
        "![a](b)",
        "[a](b)",
        "\"",
        "'",
        "https://x.org/a_b*c",
        "a@b.org",
        "^",
        "@",
        "é",
        "「",
        "%",
        "/",
        "->",
        "snake_case",
        "2*3*4",
        "__init__",
        "x^2",
        "{{",
        "}}",
        "<?",
        "<![CDATA[",
        ":smile:"
    };

    @TempDir
    Path folder;

    private TinyCourse build(String files) {
        TinyCourse course = TinyCourse.in(folder, files).build();
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        return course;
    }

    @Test
    void captions_are_shown_as_they_are_everywhere() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.txt --
            WEBVTT

            00:01.000 --> 00:02.000
            <v Ada>Call __init__ on List&lt;String&gt; and 2*3*4.

            00:03.000 --> 00:04.000
            <v Ben>Yes, \\(x\\) it is.
            """);
        String said = "Call __init__ on List<String> and 2*3*4.";
        assertThat(course.page("talk.html").selectFirst("#t1 .said").text()).isEqualTo(said);
        assertThat(course.page("talk.html").selectFirst("#t2 .said").text()).isEqualTo("Yes, \\(x\\) it is.");
        assertThat(course.page("talk.slides.html").text()).contains(said);
        assertThat(course.read("talk.txt")).contains("Ada: " + said);
        assertThat(course.read("talk.vtt")).contains("<v Ada>Call __init__ on List&lt;String&gt; and 2*3*4.");
        assertThat(course.read("talk.json")).contains("Call __init__ on List\\u003cString\\u003e and 2*3*4.");
    }

    @Test
    void whatever_captions_hold_is_said_to_the_letter() {
        Random random = new Random(7);
        StringBuilder script = new StringBuilder("WEBVTT\n");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder words = new StringBuilder();
            for (int k = random.nextInt(6); k >= 0; k--) {
                words.append(random.nextBoolean() ? " " : "").append(PIECES[random.nextInt(PIECES.length)]);
            }
            String line = words.toString().strip().replaceAll("\\s+", " ") + "x.";
            said.add(line);
            script.append("\n00:01.000 --> 00:02.000\n<v ")
                    .append(i % 2 == 0 ? "Ada" : "Ben")
                    .append('>');
            script.append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append('\n');
        }
        TinyCourse course =
                build("-- course.yml --\ntitle: T\ntypography: plain\n-- lessons/talk.dialog.txt --\n" + script);
        assertThat(course.page("talk.html").select(".turn .said"))
                .extracting(words -> words.text())
                .containsExactlyElementsOf(said);
    }

    @Test
    void a_tag_without_its_partner_is_a_word_of_speech() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: Use List<String> and Map<String, Integer>.

            Ben: The <b> tag makes <b>bold</b>; <foo> *does* nothing. </i>

            Ada: <title> goes into the head.

            Ben: <kbd>Esc</kbd>, then.
            """);
        var page = course.page("talk.html");
        assertThat(page.select(".turn .said"))
                .extracting(words -> words.text())
                .containsExactly(
                        "Use List<String> and Map<String, Integer>.",
                        "The <b> tag makes bold; <foo> does nothing. </i>",
                        "<title> goes into the head.",
                        "Esc, then.");
        assertThat(page.select(".said b, .said kbd"))
                .extracting(each -> each.text())
                .containsExactly("bold", "Esc");
        assertThat(course.read("talk.txt"))
                .contains("Ada: Use List<String>", "Ben: The <b> tag makes bold; <foo>", "Ada: <title> goes");
        assertThat(course.problems())
                .containsExactly(
                        "lessons/talk.dialog.md:1:14: info: the tag <String> is shown as text (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:3:10: info: the tag <b> is shown as text (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:3:37: info: the tag <foo> is shown as text (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:3:59: info: the tag </i> is shown as text (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:5:6: info: this HTML is shown as text (write it between back-ticks if"
                                + " it is code)");
    }

    @Test
    void html_that_the_course_escapes_is_said_in_transcripts_too() {
        TinyCourse course = build("""
            -- course.yml --
            title: T
            html: escape
            -- lessons/talk.dialog.md --
            Ada: The <b>bold</b> one.

            Ben: Yes.
            """);
        assertThat(course.read("talk.txt")).contains("Ada: The <b>bold</b> one.");
    }

    @Test
    void what_looks_like_a_definition_is_said_where_nothing_refers_to_it() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: [note]: remember this

            Ben: First.

            [other]: said by Ben "as well"
            and more

            Ada: [^1]: a *plain* remark

            Ben: The pattern [^a-z], then. {#here .there}

            Ada: {#id .class}

            Ben: Mark it so:

            (place)=

            Ada: . . .
            """);
        assertThat(course.page("talk.html").select(".turn .said"))
                .extracting(words -> words.text())
                .containsExactly(
                        "[note]: remember this",
                        "First. [other]: said by Ben “as well” and more",
                        "[^1]: a plain remark",
                        "The pattern [^a-z], then. {#here .there}",
                        "{#id .class}",
                        "Mark it so: (place)=",
                        ". . .");
        assertThat(course.read("talk.txt")).contains("Ada: [note]: remember this", "Ada: [^1]: a plain remark");
        assertThat(course.page("talk.slides.html").text()).contains("[note]: remember this");
        assertThat(course.problems())
                .noneMatch(problem -> problem.contains("warning") || problem.contains("error"))
                .contains(
                        "lessons/talk.dialog.md:10:18: info: [^a-z] is read as text, since no such footnote is defined"
                                + " (if it is meant as a footnote, add a line «[^a-z]: …» to this script)");
    }

    @Test
    void a_turn_refers_to_what_is_defined_anywhere_in_its_script() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: See [the docs][docs] and the note[^n].

            Ben: And the [docs] again.[^n] A picture, ![of it][pic].

            [docs]: http://example.org "Title"
            [pic]: pic.svg
            [^n]: A *fine* note.
            -- lessons/pic.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- lessons/lesson.md --
            ```dialog
            Ada: One[^n].

            Ben: Two.

            [^n]: In the lesson.
            ```
            """);
        assertThat(course.problems()).noneMatch(problem -> problem.contains("warning") || problem.contains("error"));
        var page = course.page("talk.html");
        assertThat(page.select(".turn .said"))
                .extracting(words -> words.text())
                .containsExactly("See the docs and the note1.", "And the docs again.1 A picture, .");
        assertThat(page.select(".said a[title=Title]"))
                .extracting(link -> link.attr("href"))
                .containsExactly("http://example.org", "http://example.org");
        assertThat(page.select(".said img")).hasSize(1);
        assertThat(page.select(".footnotes li")).hasSize(1);
        assertThat(page.select(".footnotes li em").text()).isEqualTo("fine");
        assertThat(course.page("lesson.html").select(".footnotes li p").text()).startsWith("In the lesson.");
    }

    @Test
    void each_turn_has_the_footnote_that_it_defines_itself() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: One[^1].

            [^1]: first

            Ben: Two[^1] and three[^2].

            [^1]: second

            Ada: Four[^1].

            [^2]: third, as in[^3]

            Ben: Five.

            [^3]: fourth
            """);

        assertThat(course.problems()).noneMatch(problem -> problem.contains("warning") || problem.contains("error"));
        assertThat(course.page("talk.html").select(".turn .said").eachText())
                .containsExactly("One1.", "Two2 and three3.", "Four1.", "Five.");
        assertThat(course.page("talk.html").select(".footnotes li").eachText())
                .extracting(note -> note.replaceAll(" ↩.*", ""))
                .containsExactly("first", "second", "third, as in4", "fourth");
    }

    @Test
    void footnotes_to_which_nothing_refers_but_themselves_are_said() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: One.

            [^1]: alone [^1]

            Ben: Two.

            [^2]: see [^3]

            Ada: Three.

            [^3]: noted

            [^4]: told twice

            [^4]: told again
            """);

        assertThat(course.problems()).noneMatch(problem -> problem.contains("warning") || problem.contains("error"));
        assertThat(course.page("talk.html").select(".turn .said").eachText())
                .containsExactly("One. [^1]: alone 1", "Two. [^2]: see 2", "Three. [^4]: told twice [^4]: told again");
    }

    @Test
    void a_mistake_in_a_footnote_of_a_script_is_told_where_it_stands() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            Ada: One[^n].

            Ben: Two.

            [^n]: See [that](nowhere.md).
            -- lessons/recorded.dialog.md --
            ---
            source: scripts/talk.txt
            ---
            -- lessons/scripts/talk.txt --
            Ada: One[^n].

            Ben: Two. [^n]: no mark

            [^n]: See [that](nowhere.md).
            """).build();
        assertThat(course.problems())
                .filteredOn(problem -> problem.contains("error"))
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("lessons/scripts/talk.txt:5:11", "lessons/talk.dialog.md:5:11");
    }

    @Test
    void words_in_brackets_in_a_list_of_a_turn_stay_words() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.dialog.md --
            Ann: Two (pause) things:
            - the *first*
            so (laughs) to say (sighs) it

            Bob: Yes.
            """).build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("#t1 .said").text())
                .isEqualTo("Two (pause) things: the first so (laughs) to say (sighs) it");
        assertThat(course.page("a.html").select("#t1 .said > p .cue").text()).isEqualTo("(pause)");
    }

    @Test
    void what_stands_behind_a_cue_is_told_at_its_own_column() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/talk.dialog.md --
            Ada: Well. (raises an eyebrow) See [that](nowhere.md).

            Ben: Yes.
            """).build();

        assertThat(course.problems("link-dead")).singleElement().asString().startsWith("lessons/talk.dialog.md:1:36");
    }

    @Test
    void no_character_that_an_author_writes_is_taken_for_the_mark_of_a_cue() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: One \uE0000\uE001 two \uE0001\uE001. (pause) Three.

            Ben: Yes.
            """);

        assertThat(course.page("talk.html").select("#t1 .said").text())
                .isEqualTo("One \uE0000\uE001 two \uE0001\uE001. (pause) Three.");
        assertThat(course.page("talk.html").select("#t1 .cue").eachText()).containsExactly("(pause)");
        assertThat(course.read("talk.vtt"))
                .contains("<v Ada>One \uE0000\uE001 two \uE0001\uE001. <i>(pause)</i> Three.");
        assertThat(course.read("talk.speech.txt")).contains("[S1] One \uE0000\uE001 two \uE0001\uE001. Three.");
    }

    @Test
    void a_cue_in_html_is_shown_as_one_and_words_that_are_no_text_are_left_alone() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: Look.

            <div title="Well. (sighs) Then.">

            <p>So. (laughs) Then. (pause) Well. <b>No. (nods) Go.</b></p>

            </div>

            Ben: <p title="Well. (sighs) Then.">So. (laughs) Then.</p>

            Ada: Use `(laughs)` and [a (nods) link](https://example.org/ "Fine. (nods) Yes.").
            """);

        Document page = course.page("talk.html");
        assertThat(page.select("#t2 .said p").attr("title")).isEqualTo("Well. (sighs) Then.");
        assertThat(page.select("#t2 .said .cue").eachText()).containsExactly("(laughs)");
        assertThat(page.select("#t3 .said code").text()).isEqualTo("(laughs)");
        assertThat(page.select("#t3 .said a .cue").eachText()).containsExactly("(nods)");
        assertThat(page.select("#t3 .said a").attr("title")).isEqualTo("Fine. (nods) Yes.");
    }

    @Test
    void a_caption_holds_a_cue_as_a_whole_or_not_at_all() {
        String words = "x".repeat(70);
        TinyCourse course =
                build("-- lessons/talk.dialog.md --\nAda: " + words + " — (raises an eyebrow) Then.\n\nBen: Yes.\n");

        assertThat(course.read("talk.vtt"))
                .contains("<v Ada>" + words + " —\n", "<v Ada><i>(raises an eyebrow)</i> Then.\n");
    }

    @Test
    void a_voice_says_what_stands_beside_a_formula_as_it_stands() {
        TinyCourse course = build("""
            -- lessons/talk.dialog.md --
            Ada: Call my_name with 3 $\\sqrt{2}$ (pause) or $n$.

            Ben: Yes.
            """);

        assertThat(course.read("talk.speech.txt")).startsWith("[S1] Call my_name with 3 (formula) or n.");
    }
}
