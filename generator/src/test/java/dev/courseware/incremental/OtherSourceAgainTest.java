package dev.courseware.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page that keeps its address and its title and comes from another source, of another kind, or from none: after each
 * step the site is what a clean build makes.
 */
class OtherSourceAgainTest {
    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void build() {
        course = TinyCourse.in(folder, """
            -- course.yml --
            title: Tiny
            -- lessons/index.md --
            # Tiny
            -- lessons/unit-a/index.md --
            # Unit a
            -- lessons/unit-a/1-a.md --
            # A

            See [the unit](index.md).
            -- lessons/unit-a/2-b.md --
            # B
            -- lessons/unit-b/3-talk.dialog.md --
            ---
            title: Talk
            ---

            Ada: Why?

            Bob: So.
            -- lessons/unit-b/4-deck.slides.md --
            # Deck

            ## One

            Text.
            """).build();
        assertThat(course.problems()).isEmpty();
    }

    private void isRight(String step) throws IOException {
        course.build();
        BuildReport clean = CourseBuilder.build(
                new BuildRequest(
                        course.source(),
                        folder.resolve("clean"),
                        "",
                        "",
                        false,
                        2,
                        new BuildRequest.Memory(folder.resolve("clean/.state"), true, false)),
                BuildListener.SILENT);
        assertThat(course.report().diagnostics()).as(step).isEqualTo(clean.diagnostics());
        assertThat(clean.written()).as(step).isTrue();
        Map<String, String> site = TinyCourse.contents(course.site(), name -> name);
        Map<String, String> wanted = TinyCourse.contents(clean.site(), name -> name);
        Set<String> different = new TreeSet<>(site.keySet());
        different.addAll(wanted.keySet());
        different.removeIf(name -> site.containsKey(name) && site.get(name).equals(wanted.get(name)));
        assertThat(different).as(step).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        course.write("-- " + path + " --\n" + text);
        isRight(path + " is written");
    }

    private void remove(String path) throws IOException {
        Files.delete(course.source().resolve(path));
        isRight(path + " is removed");
    }

    private void move(String from, String to) throws IOException {
        Path target = course.source().resolve(to);
        Files.createDirectories(target.getParent());
        Files.move(course.source().resolve(from), target);
        isRight(from + " becomes " + to);
    }

    @Test
    void a_front_page_and_a_units_page_with_and_without_a_source() throws IOException {
        remove("lessons/index.md");
        write("lessons/index.md", "# Tiny\n");
        write("lessons/index.md", "");
        write("lessons/index.md", "# Tiny\n\nWelcome.\n");
        write("lessons/unit-b/index.md", "# Unit b\n");
        remove("lessons/unit-b/index.md");
        write("lessons/unit-b/index.md", "---\ntitle: Unit b\n---\n");
    }

    @Test
    void a_page_of_another_kind_at_the_same_address() throws IOException {
        move("lessons/unit-b/3-talk.dialog.md", "lessons/unit-b/3-talk.md");
        move("lessons/unit-b/3-talk.md", "lessons/unit-b/3-talk.dialog.md");
        move("lessons/unit-b/4-deck.slides.md", "lessons/unit-b/4-deck.md");
        move("lessons/unit-b/4-deck.md", "lessons/unit-b/4-deck.slides.md");
        write("404.md", "# Gone\n");
        remove("404.md");
    }

    @Test
    void a_page_with_another_number_or_in_another_place() throws IOException {
        move("lessons/unit-a/2-b.md", "lessons/unit-a/5-b.md");
        move("lessons/unit-a/5-b.md", "lessons/unit-a/b.md");
        move("lessons/unit-b/3-talk.dialog.md", "lessons/3-talk.dialog.md");
        move("lessons/unit-a", "lessons/2-unit-a");
        move("lessons/unit-b", "lessons/1-unit-b");
    }

    @Test
    void pages_that_come_and_go_with_what_one_source_says() throws IOException {
        write("lessons/unit-a/2-b.md", "---\ndraft: true\n---\n# B\n");
        write("lessons/unit-a/2-b.md", "---\ntags: [red]\n---\n# B\n");
        write("lessons/unit-a/1-a.md", "---\ntags: [Red]\n---\n# A\n");
        write("lessons/unit-a/2-b.md", "---\naliases: [old]\n---\n# B\n");
        write("lessons/unit-a/2-b.md", "# B\n\n::: keypoints\nRemember.\n:::\n");
        write("lessons/unit-a/2-b.md", "# B\n");
        write("glossary.md", "# Terms\n\nNode\n: A machine.\n");
        remove("glossary.md");
        write("course.yml", "title: Tiny\nprint: false\n");
        write("course.yml", "title: Tiny\n");
    }
}
