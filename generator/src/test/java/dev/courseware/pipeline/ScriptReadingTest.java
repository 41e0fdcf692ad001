package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.model.dialog.DialogReading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build tells of how it read each script. */
class ScriptReadingTest {
    @TempDir
    Path folder;

    @Test
    void a_build_says_in_which_shape_each_script_was_read_and_what_was_left_out() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/one.dialog.md --
            Sure! Here's a dialogue:

            Ada: (laughs) Hello.

            (A bell rings.)

            Ben: Hi.

            Made by a model.
            -- lessons/two.dialog.txt --
            speaker,text
            Cem,One.
            Dee,Two.
            """).build();
        assertThat(course.report().readings())
                .containsExactly(
                        new DialogReading("lessons/one.dialog.md", "labelled lines", List.of("Ada", "Ben"), 2, 8),
                        new DialogReading("lessons/two.dialog.txt", "separated values", List.of("Cem", "Dee"), 0, 0));
        assertThat(course.problems())
                .anyMatch(problem -> problem.contains(
                        "the text before the first turn seems to be about the script, so it is left out"));
    }

    @Test
    void a_slip_in_a_speech_of_several_lines_is_told_in_the_line_that_holds_it() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/one.dialog.txt --
            [
              {"speaker": "Ada", "text": "Look.\\n\\nAt this:\\n\\n[gone](nowhere.md)"},
              {"speaker": "Ben", "text": "I see."}
            ]
            """).build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .startsWith("lessons/one.dialog.txt:2:")
                .contains("nowhere.md");
    }

    @Test
    void no_word_of_links_and_terms_is_missed_or_given_to_somebody_else() {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            Quorum
            : More than half.
            -- lessons/img/x.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
            -- lessons/one.dialog.md --
            Ada: Hello there.
            Ben: In

            1984[[quorum|e]]

            Ada: [![A picture](img/x.svg)](http://example.org "a
            Ben: title")
            Ben: And `code
            Ada: here` it is.
            """).build();
        assertThat(course.problems("word-lost")).isEmpty();
    }
}
