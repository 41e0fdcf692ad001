package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a course becomes a part of its site, by whichever syntax it is named, and under which name. */
class PublishedFilesTest {
    private static final String PAGE = "<!doctype html><title>Not ours</title>";
    private static final byte[] PNG =
            "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0009\0\0\0\u0009".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- lessons/1-a.md --\n" + lesson + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "a.html~",
                "a.html!",
                "a.HTML-",
                "a.htm",
                "a.xhtml",
                "a.xht",
                "a.shtml",
                "a.mhtml",
                "a.hta",
                "a.js",
                "a.mjs",
                "a.cjs",
                "a.css",
                "a.wasm",
                "a.xml",
                "a.xsl",
                "a.xsd",
                "a.rdf",
                "a.rss",
                "a.atom",
                "a.kml",
                "a.gpx",
                "a.svgz",
                "a.php",
                "a.jsp",
                "a.aspx",
                "a.exe",
                "a.new-kind",
                "a.ｈｔｍｌ",
                "a.htm\u0131",
                "a.txt.html",
                "a.txt/b.html",
                "a.json!html"
            })
    void what_a_browser_or_server_may_run_is_refused_by_the_name_that_the_site_would_give_it(String name) {
        TinyCourse course =
                course("[x](<" + name + ">)").write("lessons/" + name, "text".getBytes(StandardCharsets.UTF_8));

        assertThat(course.build().onlyProblem())
                .startsWith("lessons/1-a.md:1:1: error: lessons/" + name + " can't be published as it is: ")
                .endsWith("(put it into a .zip, or show its text with «include:» in a code block)");
        assertThat(course.site()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, a.pdf",
        "A.ZIP, a.zip",
        "data.tar.gz, data-tar.gz",
        "a.csv, a.csv",
        "Main.java, main.java",
        "a.html.txt, a-html.txt",
        "a.ipynb, a.ipynb",
        "a.txt, a.txt",
        "a.json, a.json",
        "a.tsx, a.tsx",
        "a.PY~, a.py",
        "Makefile, makefile.txt",
        "a.!!, a.txt"
    })
    void documents_data_archives_and_source_code_are_published(String name, String published) {
        TinyCourse course =
                course("[x](" + name + ")").write("lessons/" + name, "text".getBytes(StandardCharsets.UTF_8));

        assertThat(course.build().problems()).isEmpty();
        assertThat(course.read(published)).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                " \n<!DOCTYPE html>",
                "\uFEFF<script>",
                "<?xml version='1.0'?>",
                "<!--",
                "<a>",
                "<SVG/>"
            })
    void a_file_that_begins_as_a_page_is_refused_even_where_its_name_says_otherwise(String beginning) {
        TinyCourse course = course("[x](a.java)").write("lessons/a.java", beginning.getBytes(StandardCharsets.UTF_8));

        assertThat(course.build().onlyProblem())
                .startsWith("lessons/1-a.md:1:1: error: lessons/a.java begins like a web page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](FILE)",
                "See ![x](FILE) here.",
                "[x](FILE)",
                "# A {background=\"FILE\"}",
                "![v](v.mp4){.silent poster=FILE}",
                "---\nimage: FILE\n---\n",
                "---\ntype: dialog\ncast:\n  Ann: {picture: FILE}\n---\n\nAnn: Hi.\n\nBob: Ho.",
            })
    void an_image_must_be_what_its_name_says_wherever_it_is_named(String lesson) {
        for (String name : List.of("a.html", "a.gif~", "a.gif.html", "a.svg")) {
            TinyCourse course = course(lesson.replace("FILE", name))
                    .write("lessons/" + name, ("GIF89a\1\0\1\0" + PAGE).getBytes(StandardCharsets.ISO_8859_1))
                    .write("-- lessons/v.mp4 --\n0000ftypmp42\n");
            boolean gif = name.equals("a.gif~");

            assertThat(course.build().problems())
                    .as(name)
                    .filteredOn(problem -> problem.contains(": error: "))
                    .hasSize(gif ? 0 : 1);
            if (gif) {
                assertThat(course.site().resolve("a.gif")).exists();
            }
        }
    }

    @Test
    void a_name_without_a_suffix_gets_that_of_what_the_file_holds() {
        TinyCourse course = course("![x](face) [x](face) [y](tool)")
                .write("lessons/face", PNG)
                .write("lessons/tool", new byte[] {0x7F, 'E', 'L', 'F', 1, 0});

        assertThat(course.build().onlyProblem())
                .startsWith(
                        "lessons/1-a.md:1:22: error: lessons/tool can't be published as it is: its name doesn't say");
        course.write("-- lessons/tool --\nall:\n").build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.files()).contains("face.png", "tool.txt");
    }

    @Test
    void an_image_of_another_kind_than_its_name_says_is_told_its_right_name() {
        TinyCourse course = course("![x](a.jpg)").write("lessons/a.jpg", PNG);

        assertThat(course.build().onlyProblem())
                .isEqualTo("lessons/1-a.md:1:1: error: lessons/a.jpg is an image in PNG format, but its name says"
                        + " otherwise (rename it to lessons/a.png)");
    }

    @Test
    void the_images_of_course_and_previews_are_looked_at_too() {
        TinyCourse course = course("# A").write("-- course.yml --\ntitle: T\nimage: lessons/a.html\n");
        course.write("lessons/a.html", PNG);

        assertThat(course.build().problems())
                .anyMatch(problem ->
                        problem.startsWith("course.yml:2:8: error: lessons/a.html is an image in PNG format"));
        assertThat(course.report().written()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "v.mp4, <!--ftypmp42",
        "v.mp4, ' <p>ftypmp42'",
        "v.mp4, WEBVTT",
        "v.mp3, <html>",
        "v.vtt, WEBVTT<script>",
        "v.vtt, <html>",
        "v.png, GIF89a0000",
        "v.avif, <!--ftypavif"
    })
    void links_to_media_are_looked_at_as_the_media_are(String name, String content) {
        TinyCourse course =
                course("[x](" + name + ")").write("lessons/" + name, content.getBytes(StandardCharsets.UTF_8));

        assertThat(course.build().report().written()).isFalse();
        assertThat(course.problems()).hasSize(1);
    }

    @Test
    void captions_are_captions_by_name_and_by_content() {
        TinyCourse course = course("![v](v.mp4){captions=said.txt}\n\n![v](v.mp4){captions=page.html}")
                .write("-- lessons/v.mp4 --\n"
                        + "0000ftypmp42\n"
                        + "-- lessons/said.txt --\n"
                        + "WEBVTT\n"
                        + "-- lessons/page.html --\n"
                        + "WEBVTT\n");

        assertThat(course.build().problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("doesn't have the name of a caption file"));
    }

    @Test
    void an_svg_is_published_as_what_was_understood_of_it() {
        TinyCourse course = course("![x](a.svg) [large](a.svg)").write("-- lessons/a.svg --\n" + """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://example.org/i" i:online="1" width="9" height="9">
            <i:page><html/></i:page><path onset="1" d="M0 0h9"/></svg>
            """);

        assertThat(course.build().problems()).isEmpty();
        assertThat(course.read("a.svg"))
                .isEqualToNormalizingNewlines("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\n"
                        + "<path d=\"M0 0h9\"></path></svg>\n");
    }

    @Test
    void an_svg_in_letters_that_a_browser_reads_otherwise_is_refused() {
        TinyCourse course = course("![x](a.svg)")
                .write(
                        "lessons/a.svg",
                        "<?xml version='1.0' encoding='UTF-7'?><svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(course.build().onlyProblem())
                .isEqualTo("lessons/1-a.md:1:1: error: lessons/a.svg says that it is in UTF-7 (save the SVG in UTF-8)");
    }

    @Test
    void text_in_html_that_a_drawing_loses_is_told() {
        TinyCourse course = course("![x](a.svg)").write("-- lessons/a.svg --\n" + """
            <svg xmlns="http://www.w3.org/2000/svg"><switch><foreignObject><p>Long</p></foreignObject>
            <text>Lo</text></switch></svg>
            """);

        assertThat(course.build().onlyProblem())
                .startsWith("lessons/1-a.md:1:1: warning: lessons/a.svg is shown without text that is HTML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](FILE)", "![x](FILE)", "```java\ninclude: FILE\n```", "::: dialog src=FILE\n:::"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nothing_hidden_is_read_or_published_whatever_links_to_it(String lesson) throws IOException {
        for (String name :
                List.of("../.env", "../.git/config", ".hidden/a.png", "link.txt", "link.png", "way/config")) {
            TinyCourse course = course(lesson.replace("FILE", name))
                    .write("-- .env --\nSECRET\n-- .git/config --\nSECRET\n-- lessons/.hidden/a.png --\nSECRET\n");
            Path lessons = course.source().resolve("lessons");
            for (String link : List.of("link.txt", "link.png")) {
                if (!Files.exists(lessons.resolve(link))) {
                    Files.createSymbolicLink(
                            lessons.resolve(link), course.source().resolve(".git/config"));
                }
            }
            if (!Files.exists(lessons.resolve("way"))) {
                Files.createSymbolicLink(lessons.resolve("way"), course.source().resolve(".git"));
            }

            assertThat(course.build().onlyProblem())
                    .as(name)
                    .contains("is hidden: a part of its path begins with a dot (use a file that may be published)");
        }
    }

    @Test
    void a_source_that_links_to_a_hidden_file_is_not_read() throws IOException {
        TinyCourse course = course("# A").write("-- .secret.md --\n# S\n");
        Files.createSymbolicLink(
                course.source().resolve("lessons/2-b.md"), course.source().resolve(".secret.md"));

        assertThat(course.build().onlyProblem()).startsWith("lessons/2-b.md: error: ");
    }

    @Test
    void nothing_that_a_build_has_made_is_taken_in_again() throws IOException {
        TinyCourse course =
                course("[x](../target/courseware/site/llms.txt)").write("-- target/courseware/site/llms.txt --\nold\n");
        BuildReport report = CourseBuilder.build(
                BuildRequest.of(course.source(), course.source().resolve("target/courseware")), BuildListener.SILENT);

        assertThat(report.diagnostics())
                .anyMatch(problem -> problem.toString().contains("lies in the folder that the course is built into")
                        || problem.toString().contains("was not built here"));
    }

    @ParameterizedTest
    @CsvSource({
        "llms.txt, a file that courseware makes itself",
        "LLMS.TXT, a file that courseware makes itself",
        "unit/t.vtt, lessons/unit/1-t.dialog.md",
        "unit/t.json, lessons/unit/1-t.dialog.md",
        "unit/T.txt, lessons/unit/1-t.dialog.md",
        "b.csv, lessons/B!.csv"
    })
    void two_sources_of_one_address_are_told_together_with_whatever_the_other_is(String name, String other) {
        TinyCourse course = course("[x](B!.csv) [x](<" + name + ">)")
                .write("-- lessons/B!.csv --\n1\n-- lessons/unit/1-t.dialog.md --\nAnn: Hi.\n\nBob: Ho.\n")
                .write("lessons/" + name, "WEBVTT".getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(course.onlyProblem())
                .startsWith("lessons/1-a.md:1:13: error: lessons/" + name + " and " + other + " both become ");
    }

    @Test
    void a_former_address_and_a_file_meet_whatever_their_case_and_letters() {
        TinyCourse course = course("[x](caf\u00e9/a.csv)")
                .write("-- lessons/caf\u00e9/a.csv --\n"
                        + "1\n"
                        + "-- lessons/2-b.md --\n"
                        + "---\n"
                        + "aliases: [\"CAFE\u0301/A.CSV/x\"]\n"
                        + "---\n")
                .build();

        assertThat(course.onlyProblem()).contains("needs a folder where lessons/caf\u00e9/a.csv stands");
    }

    @Test
    void the_image_of_the_course_and_another_file_of_its_name_meet() {
        TinyCourse course = course("![x](A.png)")
                .write("-- course.yml --\ntitle: T\nimage: lessons/a!.png\n")
                .write("lessons/A.png", PNG)
                .write("lessons/a!.png", PNG)
                .build();

        assertThat(course.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .singleElement()
                .asString()
                .contains("lessons/a!.png", "a.png, which lessons/A.png becomes too");
        assertThat(course.site()).doesNotExist();
    }
}
