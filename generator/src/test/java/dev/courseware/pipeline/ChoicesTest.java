package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways on in a conversation that a reader chooses, and what is told to those who take them. */
class ChoicesTest {
    @TempDir
    Path folder;

    @Test
    void a_choice_unfolds_its_answer_and_no_word_of_either_is_lost() {
        TinyCourse course = TinyCourse.in(folder, """
                -- lessons/01-a.dialog.md --
                Ann: One machine is full. What do you do?
                -> Buy a *faster* one
                   > That moves the day.
                -> Add a third
                   > Now one may fail.
                -> Wait

                Bob: I'd add one.
                Ann: Why?
                Bob: Because one may fail.
                """).build();
        assertThat(course.problems("word-lost")).isEmpty();
        Document page = course.page("a.html");
        assertThat(page.select(".choices")).hasSize(1);
        assertThat(page.select(".choices details > summary").eachText())
                .containsExactly("Buy a faster one", "Add a third");
        assertThat(page.select(".choices details > .answer").eachText())
                .containsExactly("That moves the day.", "Now one may fail.");
        assertThat(page.select(".choices li:not(:has(details))").text()).isEqualTo("Wait");
        for (String file : new String[] {"a.slides.html", "a.handout.html", "a.txt", "print.html"}) {
            assertThat(course.read(file)).as(file).contains("Add a third", "Now one may fail.");
        }
        assertThat(course.page("a.slides.html").select("section[id]:contains(Add a third)"))
                .as("the choices stand on one slide")
                .hasSize(1);
    }
}
