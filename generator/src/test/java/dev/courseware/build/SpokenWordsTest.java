package dev.courseware.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        TinyCourse course = build("-- lessons/talk.dialog.txt --\n" + script);
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
                        "lessons/talk.dialog.md:1:14: info: the tag <String> is shown as a word (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:3:10: info: the tag <b> is shown as a word (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:3:37: info: the tag <foo> is shown as a word (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:3:59: info: the tag </i> is shown as a word (write it between"
                                + " back-ticks if it is code)",
                        "lessons/talk.dialog.md:5:6: info: this HTML is shown as words (write it between back-ticks if"
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
}
