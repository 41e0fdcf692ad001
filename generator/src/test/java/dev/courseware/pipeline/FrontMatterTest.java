package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors write into front matter and course.yml, and what other tools' courses have there. */
class FrontMatterTest {
    @TempDir
    private Path folder;

    @Test
    void plain_texts_are_read_as_they_are_written() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Intro: C# #1
            authors:
              - @ann
              - Bob: the builder
            -- lessons/a.md --
            ---
            title: C# and F#: a tour
            minutes: "15"
            draft: "false"
            objectives:
              - Know: the thing
              - [ ] *Do* it
            ---
            Text
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").title()).isEqualTo("C# and F#: a tour · Intro: C# #1");
        assertThat(course.page("a.html").text()).contains("Know: the thing", "[ ] *Do* it", "15");
        assertThat(course.page("index.html").text()).contains("@ann", "Bob: the builder");
    }

    @Test
    void an_unknown_key_is_told_once_for_the_course_with_what_says_the_same_here() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            ---
            teaching: 10
            exercises: 5
            sidebar_position: 1
            marp: true
            titel: A
            whatever: x
            ---
            # A
            -- lessons/b.md --
            ---
            teaching: 10
            whatever: x
            ---
            # B
            -- lessons/c.md --
            ---
            teaching: 10
            ---
            # C
            """).build();
        assertThat(course.problems())
                .map(problem -> problem.replaceAll("(known keys).*", "$1"))
                .containsExactly(
                        "lessons/a.md:2:1: warning: the key «teaching» is not known here, as in 2 more places (write"
                                + " the sum of both as «minutes»)",
                        "lessons/a.md:3:1: warning: the key «exercises» is not known here (write the sum of both as"
                                + " «minutes»)",
                        "lessons/a.md:4:1: warning: the key «sidebar_position» is not known here (files are ordered by"
                                + " the numbers before their names, or by «weight»)",
                        "lessons/a.md:5:1: warning: the key «marp» is not known here (a deck's looks are the theme's:"
                                + " name the file x.slides.md, and see «theme» and «slides» in course.yml)",
                        "lessons/a.md:6:1: warning: the key «titel» is not known here (did you mean «title»?)",
                        "lessons/a.md:7:1: warning: the key «whatever» is not known here, as in one more place (known"
                                + " keys");
    }
}
