package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in something else is seen as well as what stands at the top. */
class NestedBlocksTest {
    private static final String DIALOG = """
        ```dialog
        A: We keep two copies of it.
        B: Why isn't one enough?
        A: Because one machine may fail.
        ```
        """;

    private static final String KEY_POINTS = """
        ::::::: keypoints
        Keep **two** copies.
        :::::::
        """;

    private static final String WIDE = "| a | b |\n|---|---|\n| %1$s | %1$s |\n".formatted("W".repeat(60));

    @TempDir
    private Path folder;

    /** Where something may stand, with an X on the line that it takes the place of. */
    enum Place {
        ITEM("- An item\n\n  X"),
        INNER_ITEM("1. An item\n   - An inner one\n\n     X"),
        QUOTE("> Somebody said:\n>\n> X"),
        DEFINITION("Copy\n:   One of several.\n\n    X"),
        NOTE("::: note\nX\n:::"),
        EXERCISE("::: exercise\nDo it.\n\nX\n:::"),
        SOLUTION(":::: exercise\nDo it.\n\n::: solution\nX\n:::\n::::"),
        DETAILS("::: details More\nX\n:::"),
        COLUMN("::::: columns\n:::: column\nX\n::::\n:::: column\nThe other one.\n::::\n:::::"),
        TAB(":::: tabs\n::: tab One\nX\n:::\n::: tab Two\nThe other one.\n:::\n::::"),
        ASKED("::: quiz single\nWhich one?\n\nX\n\n- [x] This one\n- [ ] That one\n:::"),
        CHOICE("::: quiz single\nWhich one?\n\n- [x] This one\n\n  X\n- [ ] That one\n:::"),
        FEEDBACK("::: quiz single\nWhich one?\n\n- [x] This one\n  > Right.\n  >\n  > X\n- [ ] That one\n:::"),
        HINT(":::: quiz single\nWhich one?\n\n- [x] This one\n- [ ] That one\n\n::: hint\nX\n:::\n::::"),
        EXPLANATION(":::: quiz single\nWhich one?\n\n- [x] This one\n- [ ] That one\n\n::: solution\nX\n:::\n::::"),
        FOOTNOTE("See below[^1].\n\n[^1]: There it is:\n\n    X"),
        FOLDED_ITEM("- An item\n\n  ::: details More\n  X\n  :::"),
        DEEP("- An item\n\n  > Somebody said:\n  >\n  > ::: note\n  > X\n  > :::");

        private final String text;

        Place(String text) {
            this.text = text;
        }

        String with(String block) {
            int at = text.indexOf("X\n") < 0 ? text.length() - 1 : text.indexOf("X\n");
            int line = text.lastIndexOf('\n', at) + 1;
            String indent = text.substring(line, at);
            return text.substring(0, line)
                    + indent
                    + block.strip().replace("\n", "\n" + indent)
                    + text.substring(at + 1)
                    + "\n";
        }
    }

    private TinyCourse course(Place place, String block) {
        return TinyCourse.in(folder, "-- lessons/01-a.md --\n# A\n\n## Part\n\n" + place.with(block))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void a_dialog_is_checked_and_counted_wherever_it_stands(Place place) {
        TinyCourse course = course(place, DIALOG);

        assertThat(course.report().figures())
                .as(String.join("\n", course.problems()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASKED", "CHOICE", "FEEDBACK", "HINT", "EXPLANATION"})
    void key_points_are_gathered_wherever_a_page_shows_them(Place place) {
        TinyCourse course = course(place, KEY_POINTS);

        assertThat(course.text("key-points.html"))
                .as(String.join("\n", course.problems()))
                .contains("Keep <strong>two</strong> copies.");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DETAILS", "SOLUTION", "FEEDBACK", "HINT", "EXPLANATION", "FOOTNOTE"})
    void a_table_that_is_wider_than_a_slide_is_told_wherever_a_slide_shows_it(Place place) {
        TinyCourse course = course(place, WIDE);

        assertThat(course.problems()).anyMatch(problem -> problem.contains("too wide for a slide"));
    }

    @Test
    void a_table_that_is_wider_than_what_somebody_says_on_a_slide_is_told_at_its_place() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/talk.dialog.md --\nA: Look here:\n\n" + WIDE.indent(2) + "\nB: I see.\n")
                .build();

        assertThat(course.problems()).anyMatch(problem -> problem.contains("too wide for a slide"));
    }
}
