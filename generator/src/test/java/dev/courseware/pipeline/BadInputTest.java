package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors' mistakes and hostile courses end in diagnostics with a place and a way out, and write nothing. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void all_mistakes_are_told_together_in_file_order() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            titel: x
            html: save
            defaults:
              minutes: many
            -- lessons/1-a.md --
            ---
            title: [a, b]
            minutes: 0
            draft: perhaps
            objectivs: x
            ---
            Text [b](2-bb.md) and [place](2-b.md#plcae)

            ![dot](img/dto.png) ![](img/dot.svg)

            ::: warnin
            Text
            :::

            ::: note
            -- lessons/2-b.md --
            ## Place
            -- lessons/02-B.md --
            # B as well
            -- lessons/img/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """)
                .write("lessons/9-latin.md", new byte[] {'a', '\n', 'b', (byte) 0xE4, '\n'})
                .build();
        assertThat(course.problems())
                .containsExactly(
                        "course.yml:2:1: warning: the key «titel» is not known here (did you mean «title»?)",
                        "course.yml:3:7: error: «save» is not a value of «html», which takes safe, escape, trusted"
                                + " (did you mean «safe»?)",
                        "course.yml:5:12: error: «minutes» takes a whole number from 1 to 10000, found «many»",
                        "lessons/1-a.md:2:8: error: «title» takes text, found a list (if it is text, put it into"
                                + " quotes: '…')",
                        "lessons/1-a.md:3:10: error: «minutes» takes a whole number from 1 to 10000, found «0»",
                        "lessons/1-a.md:4:8: error: «draft» takes true or false, found «perhaps»",
                        "lessons/1-a.md:5:1: warning: the key «objectivs» is not known here"
                                + " (did you mean «objectives»?)",
                        "lessons/1-a.md:7:6: error: the link «2-bb.md» leads nowhere: there is no lessons/2-bb.md"
                                + " (did you mean «2-b.md»?)",
                        "lessons/1-a.md:7:23: error: there is no place «#plcae» in lessons/2-b.md"
                                + " (did you mean «#place»?)",
                        "lessons/1-a.md:9:1: error: there is no image lessons/img/dto.png"
                                + " (check its name; upper and lower case matter)",
                        "lessons/1-a.md:9:21: error: this image has no alternative text"
                                + " (write ![what it shows](…), or add {.decorative} if it shows nothing)",
                        "lessons/1-a.md:11:5: error: there is no container «warnin» (did you mean «warning»?)",
                        "lessons/1-a.md:15:1: error: the container «note» that begins here never ends"
                                + " (end it with a line of as many colons as it began with)",
                        "lessons/2-b.md:1:1: error: this source and lessons/02-B.md both become b.html"
                                + " (rename one of them; number prefixes and case are not part of an address)",
                        "lessons/9-latin.md:2:2: error: the byte 0xE4 here is not UTF-8 (save the file as UTF-8)");
        assertThat(course.report().written()).isFalse();
        assertThat(course.site()).doesNotExist();
    }

    @Test
    void a_course_without_its_file_is_told() throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n");
        Files.delete(course.source().resolve("course.yml"));
        assertThat(course.build().problems())
                .containsExactly("course.yml: error: there is no course.yml in course"
                        + " (create it with a line «title: …», or set sourceDirectory to the course's folder)");
    }

    @Test
    void a_course_file_that_says_nothing_or_cant_be_read_is_told() {
        assertThat(problemsOfCourseFile(""))
                .containsExactly("course.yml:1:1: error: course.yml is empty (begin with a line «title: …»)");
        assertThat(problemsOfCourseFile("description: x\n"))
                .containsExactly("course.yml:1:1: error: the course has no title (add a line «title: …»)");
        assertThat(problemsOfCourseFile("title: a\n\tlanguage: de\n"))
                .singleElement()
                .asString()
                .startsWith("course.yml:2:1: error: this YAML can't be read: there is a tab where only spaces may be")
                .endsWith("(indent with spaces, not tabs)");
        assertThat(problemsOfCourseFile("title: T\nlanguage: german!\nurl: example.org\n"))
                .containsExactly(
                        "course.yml:2:11: error: «german!» is not a language tag"
                                + " (write a BCP 47 tag such as en, de or pt-BR)",
                        "course.yml:3:6: error: «example.org» is not a web address (write the site's full address,"
                                + " https://…)");
        assertThat(problemsOfCourseFile("- title\n")).singleElement().asString().startsWith("course.yml:1:1: error: ");
    }

    private List<String> problemsOfCourseFile(String yaml) {
        return TinyCourse.in(folder, "-- course.yml --\n" + yaml + "-- lessons/1-a.md --\n")
                .build()
                .problems();
    }

    @Test
    void a_course_without_lessons_is_told() throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- notes.md --\n");
        assertThat(course.build().problems())
                .containsExactly("lessons: error: there is no folder lessons in this course"
                        + " (create lessons/index.md to begin)");
        Files.createDirectories(course.source().resolve("lessons"));
        assertThat(course.build().problems())
                .containsExactly(
                        "lessons: error: the folder lessons holds no lesson (create lessons/01-first-lesson.md)");
    }

    @Test
    void front_matter_that_never_ends_or_cant_be_read_is_told_at_its_place() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ---
            title: A
            Text
            -- lessons/2-b.md --
            ---
            title: "B
            ---
            -- lessons/3-c.md --
            ---
            title: a
            title: b
            ---
            -- lessons/4-d.md --
            ---
            - a
            ---
            """).build();
        assertThat(course.problems()).hasSize(4);
        assertThat(course.problems().get(0))
                .isEqualTo("lessons/1-a.md:1:1: error: the front matter that begins here is never closed"
                        + " (close it with a line that holds only ---)");
        assertThat(course.problems().get(1)).startsWith("lessons/2-b.md:3:1: error: this YAML can't be read: ");
        assertThat(course.problems().get(2))
                .isEqualTo("lessons/3-c.md:3:1: error: the key «title» is used a second time here (keep one of them)");
        assertThat(course.problems().get(3)).startsWith("lessons/4-d.md:2:1: error: ");
    }

    @Test
    void byte_order_marks_and_windows_line_ends_change_nothing() {
        String lesson = "---\ntitle: T\n---\n# H\n\n- a\n- b\n\n```text\nx\ny\n```\n";
        TinyCourse plain = TinyCourse.in(folder.resolve("a"), "-- lessons/1-a.md --\n" + lesson)
                .build();
        TinyCourse other = TinyCourse.in(folder.resolve("b"), "-- lessons/1-a.md --\n")
                .write("lessons/1-a.md", ("\uFEFF" + lesson.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))
                .write("course.yml", "\uFEFFtitle: Tiny\r\n".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(other.problems()).isEmpty();
        assertThat(other.read("a.html")).isEqualTo(plain.read("a.html"));
    }

    @Test
    void places_are_right_in_files_with_windows_line_ends() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n")
                .write("lessons/1-a.md", "---\r\ntitle: T\r\n---\r\n\r\nText [x](no.md)\r\n".getBytes())
                .build();
        assertThat(course.problems()).singleElement().asString().startsWith("lessons/1-a.md:5:6: error: ");
    }

    @Test
    void characters_that_turn_the_direction_of_text_are_told() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\nab\u202Ecd\u202E\nx\n")
                .build();
        assertThat(course.problems())
                .containsExactly("lessons/1-a.md:1:3: warning: the invisible character U+202E changes the direction of"
                        + " the text here (remove it, or use the HTML element <bdi>)");
        assertThat(course.report().written()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "../../../../../../etc/passwd",
                "%2e%2e%2f%2e%2e%2fsecret.png",
                "%252e%252e/%252e%252e/secret.png",
                "..\\\\..\\\\secret.png",
                "/etc/passwd",
                "C:\\\\secret.png",
                "C:/secret.png",
                "file:///etc/passwd",
                "file:secret.png",
                "//example.org/x.png",
                "a%00.png",
                "&#46;&#46;/&#46;&#46;/secret.png",
                "..%5c..%5csecret.png",
                "%2fetc%2fpasswd",
                "./../../secret.png",
                "....//....//secret.png",
                "\\\\\\\\host\\\\share.png"
            })
    void noPathLeadsOutOfTheCourse(String path) throws IOException {
        Files.write(
                folder.resolve("secret.png"),
                "\u0089PNG\r\n\u001a\n0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1));
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n![x](" + path + ")\n\n[x](" + path + ")\n")
                .build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems()).isNotEmpty().allMatch(problem -> problem.startsWith("lessons/1-a.md:"));
        assertThat(course.problems()).anyMatch(problem -> problem.startsWith("lessons/1-a.md:1:1: error: "));
    }

    @Test
    void files_outside_of_lessons_may_be_shown_if_they_are_of_the_course() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ![x](../shared/x.svg)
            -- shared/x.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("main img").attr("src")).isEqualTo("course/shared/x.svg");
        assertThat(course.files()).contains("course/shared/x.svg");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void links_that_leave_the_course_and_other_than_files_are_refused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.md"), "# Secret");
        Files.writeString(folder.resolve("secret.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n![x](link.svg) ![y](way/secret.svg)\n");
        Path lessons = course.source().resolve("lessons");
        Files.createSymbolicLink(lessons.resolve("2-b.md"), secret);
        Files.createSymbolicLink(lessons.resolve("3-loop.md"), lessons.resolve("3-loop.md"));
        Files.createSymbolicLink(lessons.resolve("link.svg"), folder.resolve("secret.svg"));
        Files.createSymbolicLink(lessons.resolve("way"), folder);
        Files.createSymbolicLink(lessons.resolve("4-device.md"), Path.of("/dev/zero"));
        Process pipe = new ProcessBuilder("mkfifo", lessons.resolve("5-pipe.md").toString()).start();
        assertThat(pipe.waitFor(10, TimeUnit.SECONDS)).isTrue();

        course.build();
        Files.delete(lessons.resolve("4-device.md"));
        assertThat(course.problems())
                .containsExactly(
                        "lessons/1-a.md:1:1: error: there is no image lessons/link.svg"
                                + " (check its name; upper and lower case matter)",
                        "lessons/1-a.md:1:16: error: there is no image lessons/way/secret.svg"
                                + " (check its name; upper and lower case matter)",
                        "lessons/2-b.md: error: this is not a regular file inside the course"
                                + " (replace the link or device by the file itself)",
                        "lessons/3-loop.md: error: this is not a regular file inside the course"
                                + " (replace the link or device by the file itself)",
                        "lessons/4-device.md: error: this is not a regular file inside the course"
                                + " (replace the link or device by the file itself)",
                        "lessons/5-pipe.md: error: this is not a regular file inside the course"
                                + " (replace the link or device by the file itself)");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_course_file_or_override_that_leaves_the_course_is_not_read() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yml"), "title: Outside\n");
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n");
        Files.delete(course.source().resolve("course.yml"));
        Files.createSymbolicLink(course.source().resolve("course.yml"), outside);
        assertThat(course.build().problems()).singleElement().asString().contains("there is no course.yml");

        Files.delete(course.source().resolve("course.yml"));
        course.write("-- course.yml --\ntitle: Tiny\n-- theme/templates/x.txt --\n");
        Path template = Files.writeString(folder.resolve("lesson.ftlh"), "outside");
        Files.createSymbolicLink(course.source().resolve("theme/templates/lesson.ftlh"), template);
        assertThat(course.build().read("a.html")).doesNotContain("outside").contains("<h1 id=\"a\">A</h1>");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_file_that_cant_be_read_is_told_and_the_others_are_read() throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n-- lessons/2-b.md --\n[x](no.md)\n");
        Path unreadable = course.source().resolve("lessons/1-a.md");
        assertThat(unreadable.toFile().setReadable(false)).isTrue();
        if (!Files.isReadable(unreadable)) {
            assertThat(course.build().problems()).hasSize(2);
            assertThat(course.problems().get(0)).startsWith("lessons/1-a.md: error: this file can't be read");
        }
    }

    @Test
    void a_text_of_megabytes_is_refused() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/2-b.md --\n")
                .write("lessons/1-a.md", "x".repeat(4 * 1024 * 1024 + 1).getBytes())
                .build();
        assertThat(course.problems())
                .containsExactly("lessons/1-a.md: error: this file can't be read: it is larger than 4 MB"
                        + " (check its size and permissions)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!javax.script.ScriptEngineManager [x]",
                "a: !include /etc/passwd",
                "!!set {a, b}",
                "a: &x [1]\nb: *x",
                "a: *missing",
                "a: {b: {c: [}",
                "? [a]\n: b",
                "a: 'b",
                "a: \"\\x\"",
                "%YAML 9.9\n---\na: b",
                "a: b\n--- \nc: d",
                "\u0000",
                "a: |1000\n b",
                "- - - -"
            })
    void yamlThatDoesMoreThanSayValuesIsRefusedWithItsPlace(String yaml) {
        TinyCourse course = TinyCourse.in(folder, "-- course.yml --\ntitle: T\n" + yaml + "\n-- lessons/1-a.md --\n")
                .build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.problems()).first().asString().matches("(?s)course.yml:\\d+:\\d+: error: .+");
    }

    @Test
    void deep_yaml_is_refused() {
        assertThat(nestedYaml(19).problems()).noneMatch(problem -> problem.contains("nested deeper"));
        assertThat(nestedYaml(20).problems())
                .containsExactly("course.yml:2:29: error: this YAML is nested deeper than 20 levels (flatten it)");
    }

    private TinyCourse nestedYaml(int depth) {
        String yaml = "title: T\nauthors: " + "[".repeat(depth) + "]".repeat(depth) + "\n";
        return TinyCourse.in(folder, "-- course.yml --\n" + yaml + "-- lessons/1-a.md --\n")
                .build();
    }

    @Test
    void long_yaml_is_refused() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n")
                .write("course.yml", ("title: T\ndescription: " + "x".repeat(256 * 1024)).getBytes())
                .build();
        assertThat(course.problems()).singleElement().asString().startsWith("course.yml:1:1: error: the YAML text is");
    }

    @Test
    void names_that_no_file_system_likes_get_safe_addresses() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/con.md --\n-- lessons/aux/nul.md --\n")
                .write("lessons/" + "long ".repeat(40) + ".md", new byte[0])
                .write("lessons/dots. . .md", new byte[0])
                .write("lessons/!!!.md", new byte[0])
                .write("lessons/01-.md", new byte[0])
                .build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.files())
                .contains("con-page.html", "aux-page/nul-page.html", "dots.html", "01.html")
                .allMatch(file -> file.length() < 150 && file.matches("[a-z0-9./-]+"));
    }

    @Test
    void names_that_differ_only_in_their_letters_form_meet() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n")
                .write("lessons/2-caf\u00e9.md", new byte[0])
                .write("lessons/3-cafe\u0301.md", new byte[0])
                .build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .contains("lessons/3-cafe\u0301.md", "both become café.html");
    }

    @Test
    void a_deck_and_a_lesson_of_one_name_meet() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n-- lessons/2-a.slides.md --\n")
                .build();
        assertThat(course.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("lessons/2-a.slides.md:1:1: error: ")
                        .contains("both become a.slides.html"));
    }

    @Test
    void two_files_that_become_one_are_told() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            [x](Data%201.csv)
            -- lessons/2-b.md --
            [y](data-1.csv)
            -- lessons/Data 1.csv --
            -- lessons/data-1.csv --
            """).build();
        assertThat(course.problems())
                .containsExactly("lessons/2-b.md:1:1: error: lessons/data-1.csv and lessons/Data 1.csv both become"
                        + " data-1.csv (rename one of them)");
    }

    @Test
    void an_image_is_refused_by_what_its_header_says_and_never_decoded() {
        byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u00ea\u0060\0\0\u00ea\u0060"
                .getBytes(StandardCharsets.ISO_8859_1);
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n![x](huge.png)\n")
                .write("lessons/huge.png", png)
                .build();
        assertThat(course.problems())
                .containsExactly(
                        "lessons/1-a.md:1:1: error: lessons/huge.png is 60000 x 60000 pixels in size, which is too"
                                + " large (make it smaller: at most 20,000 pixels on each side and 100 million in all)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' OnLoad='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'>x</a></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>"
                        + "<use x:href='https://example.org/#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://example.org/a.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><p/></foreignObject></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import url(https://example.org)</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>a{fill:url(https://example.org/#a)}</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>a{fill:u\\72l(https://example.org/#a)}</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(https://example.org/#a)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path style='fill:url(//example.org/#a)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='href' to='javascript:alert(1)'/></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></s:svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:h='http://www.w3.org/1999/xhtml'><h:iframe/></svg>",
                "<?xml-stylesheet href='https://example.org/a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
                "<!DOCTYPE svg [<!entity a 'b'>]><svg>&a;</svg>"
            })
    void anSvgThatRunsOrFetchesIsRefused(String svg) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n![x](x.svg)\n-- lessons/x.svg --\n" + svg)
                .build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .startsWith("lessons/1-a.md:1:1: error: lessons/x.svg holds ")
                .endsWith("which could run or load something (remove it from the SVG)");
        assertThat(course.site()).doesNotExist();
    }

    @Test
    void an_svg_of_usual_parts_is_fine() {
        String svg = """
            <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="5">
            <style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs>
            <use xlink:href="#g"/><path style="fill:url(#g)" class="a"/><a href="https://example.org">x</a>
            <image href="data:image/png;base64,AAAA"/></svg>
            """;
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.md --\n![x](x.svg)\n-- lessons/x.svg --\n" + svg)
                .build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("main img").attr("width")).isEqualTo("10");
    }

    @Test
    void what_looks_like_a_template_stays_text() {
        String all = "${7*7} #{7*7} <#include \"x\"> <#assign x=1> ${\"a\"?new()} {{ x }} {% x %} [[x]] ]]> </script>"
                + " <!-- x \" ' & x\u0007 `q`";
        TinyCourse course = TinyCourse.in(folder, "-- course.yml --\n")
                .url("https://example.org")
                .write(
                        "course.yml",
                        ("typography: plain\ntitle: " + yaml(all) + "\ndescription: " + yaml(all) + "\nauthors: ["
                                        + yaml(all) + "]\n")
                                .replace("\u0007", "")
                                .getBytes(StandardCharsets.UTF_8))
                .write(
                        "lessons/1-a.md",
                        ("---\ntitle: " + yaml(all).replace("\u0007", "") + "\ndescription: "
                                        + yaml(all).replace("\u0007", "") + "\nobjectives: ["
                                        + yaml(all).replace("\u0007", "") + "]\n---\n\n"
                                        + "## X " + escaped(all) + "\n\n" + escaped(all) + "\n\n```text\n" + all
                                        + "\n```\n")
                                .getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(course.problems()).isEmpty();
        String plain = all.replace("\u0007", "");
        var page = course.page("a.html");
        assertThat(page.title()).startsWith(plain.replaceAll("\\s+", " "));
        assertThat(page.selectFirst("h1").text()).isEqualTo(plain);
        assertThat(page.selectFirst("meta[name=description]").attr("content")).isEqualTo(plain);
        assertThat(page.selectFirst(".callout.objectives li").text()).isEqualTo(plain);
        assertThat(page.selectFirst("main .text > p").text()).isEqualTo(all.replace('\u0007', '\uFFFD'));
        assertThat(page.selectFirst("main pre code").text()).isEqualTo(all.replace('\u0007', '\uFFFD'));
        assertThat(page.selectFirst("main h2").text()).contains(all.replace('\u0007', '\uFFFD'));
        assertThat(course.read("a.html")).doesNotContain(">49<", " 49 ", "\u0007");
        assertThat(page.select("script:not([type])"))
                .isNotEmpty()
                .allMatch(script -> script.data().isEmpty());
        assertThat(page.select("script[type]")).hasSize(1);
        String data = page.selectFirst("script[type=application/ld+json]").data();
        assertThat(data).doesNotContain("<", ">", "&");
        String quoted = "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        assertThat(data.replace("\\u003c", "<").replace("\\u003e", ">").replace("\\u0026", "&"))
                .contains("\"name\":" + quoted, "\"description\":" + quoted, "\"teaches\":[" + quoted + "]");
    }

    @Test
    void what_is_missing_at_the_end_of_a_file_is_told_at_its_end() {
        for (String lines : List.of("servers: [1", "servers: [1\n", "nodes: 5\nservers: \"x")) {
            String file = "# A\n\n::: lab failover Plug {#plug}\n```yaml\n" + lines;
            TinyCourse course =
                    TinyCourse.in(folder, "-- lessons/a.md --\n" + file).build();
            List<String> all = lines.lines().toList();
            int line = 4 + all.size();
            int column = all.get(all.size() - 1).length() + 1;
            assertThat(course.problems())
                    .anyMatch(problem -> problem.startsWith(
                            "lessons/a.md:" + line + ":" + column + ": error: this YAML can't be read: "));
        }
    }

    private static String yaml(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>()#!|~&\"'$%]", "\\\\$0");
    }
}
