package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lessons may take in of files, and how much. */
class IncludedCodeTest {
    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- lessons/01-a.md --\n# A\n\n" + lesson + "\n");
    }

    private static String include(String address) {
        return "```java\ninclude: " + address + "\n```\n";
    }

    @Test
    void a_link_to_a_file_outside_of_the_course_is_no_file_of_it() throws IOException {
        TinyCourse course = course(include("../src/Key.java"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Files.createDirectories(course.source().resolve("src"));
        Files.createSymbolicLink(course.source().resolve("src/Key.java"), secret);
        assertThat(course.build().problems())
                .containsExactly("lessons/01-a.md:4:1: error: there is no file src/Key.java"
                        + " (check the path; it is relative to this file)");
        assertThat(course.report().written()).isFalse();
    }

    @Test
    void a_linked_folder_outside_of_the_course_is_not_listed_in_a_hint() throws IOException {
        TinyCourse course = course(include("../src/secret.tx"));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "SECRET");
        Files.createSymbolicLink(course.source().resolve("src"), outside);
        assertThat(course.build().problems())
                .containsExactly("lessons/01-a.md:4:1: error: there is no file src/secret.tx"
                        + " (check the path; it is relative to this file)");
    }

    @Test
    void hidden_files_are_not_shown() {
        TinyCourse course =
                course(include("../.env")).write("-- .env --\nKEY=1\n").build();
        assertThat(course.problems())
                .containsExactly("lessons/01-a.md:4:1: error: .env is hidden: a part of its path begins with a dot"
                        + " (use a file that may be published)");
    }

    @Test
    void a_file_that_is_no_text_is_reported_at_its_own_place() {
        TinyCourse course = course(include("../Node.java"));
        course.write("Node.java", new byte[] {'a', '\n', (byte) 0xFF}).build();
        assertThat(course.problems())
                .containsExactly("Node.java:2:1: error: the byte 0xFF here is not UTF-8 (save the file as UTF-8)");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_just_work() {
        TinyCourse course = course(include("../a.txt#x").replace("java", "text"));
        course.write("a.txt", "\uFEFF# region x\r\n\tone\r\n\ttwo\r\n# endregion\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(course.build().page("a.html").selectFirst("code").wholeText())
                .isEqualTo("one\ntwo");
    }

    @Test
    void what_a_file_holds_stays_text() {
        TinyCourse course = course(include("../a.txt").replace("java", "text"));
        course.write("-- a.txt --\n${7*7} <#include \"x\"> </code><script>alert(1)</script>\n")
                .build();
        assertThat(course.page("a.html").selectFirst("code").wholeText())
                .isEqualTo("${7*7} <#include \"x\"> </code><script>alert(1)</script>");
    }

    @Test
    void thousands_of_includes_are_refused_once() {
        TinyCourse course = course((include("../a.txt") + "\n").repeat(201)).write("-- a.txt --\na\n");
        assertThat(course.build().problems().stream().filter(problem -> problem.contains("error")))
                .containsExactly("lessons/01-a.md:804:1: error: this lesson includes too much code"
                        + " (split it; at most 200 includes are allowed)");
    }

    @Test
    void a_file_of_thousands_of_lines_is_refused_where_it_is_named() {
        TinyCourse course = course(include("../a.txt")).write("-- a.txt --\n" + "a\n".repeat(1_001));
        assertThat(course.build().problems())
                .containsExactly("lessons/01-a.md:4:1: error: this would show 1001 lines of code"
                        + " (name a region of at most 1000 lines)");
    }

    @Test
    void slides_show_the_numbers_with_the_parts_of_a_long_listing() {
        StringBuilder code = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            code.append("int a")
                    .append(i)
                    .append(i == 2 ? "; // <1>" : i == 40 ? "; // <2>" : ";")
                    .append('\n');
        }
        TinyCourse course =
                course("```java {lines}\n" + code + "```\n1. First\n2. Last\n").build();
        assertThat(course.problems()).isEmpty();
        String deck = course.read("a.slides.html");
        assertThat(deck).contains("<span class=\"code-mark\">1</span>").doesNotContain("href=\"#code1");
        assertThat(course.page("a.slides.html").select("pre .code-mark").eachText())
                .containsExactly("1", "2");
        assertThat(course.page("a.slides.html").select(".code-line").last().attr("data-number"))
                .isEqualTo("40");
    }
}
