package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.pipeline.NestedBlocksTest.Place;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A deck of its own says all of the practice that has no slide of its own there: on its slides or in their notes. */
class NestedPracticeTest {
    private static final String LAB = """
        -- theme/labs/count/lab.yml --
        title: Counting
        description: A number that grows.
        tick: 1 s
        pace: 1
        readings:
          count: {label: Counted}
        -- theme/labs/count/model.js --
        Labs.model("count", {
            start: () => ({ count: 0 }),
            step: (state) => { state.count += 1; },
            act: () => {},
            readings: (state) => ({ count: state.count }),
        });
        -- theme/labs/count/view.js --
        Labs.view("count", {
            draw: (state, settings, tools) => ["svg", { height: 60 }, ["text", { x: 10, y: 40, size: tools.letter }, state.count]],
            describe: (state) => "It is at " + state.count + ".",
        });
        """;

    private static final Set<Practice> QUIZZES = Set.of(Practice.QUIZ, Practice.BANK);

    /** Where no further quiz may stand. */
    private static final Set<Place> IN_QUIZZES = Set.of(Place.ASKED, Place.FEEDBACK, Place.HINT, Place.EXPLANATION);

    @TempDir
    private Path folder;

    /** Each word with a number is one to look for. */
    enum Practice {
        QUIZ("""
            :::::::: quiz single Title1
            Asked1

            - [x] Right1
              > Praise1
            - [ ] Wrong1

            ::::::: hint
            Hint1
            :::::::

            Said1
            ::::::::
            """),
        MODEL("""
            :::::::: model Title1
            Asked1

            | quantity | start | range | step |
            |---|---|---|---|
            | `n` Label1 | 1 | 1..8 | 1 |

            ```formulas
            up "Reading1" = n + 1
            ```

            Said1
            ::::::::
            """),
        BANK("""
            :::::::: bank Title1 {draw=1}
            ::::::: quiz single Some1
            Asked1

            - [x] Right1
              > Praise1
            - [ ] Wrong1
            :::::::

            ::::::: quiz text Other1
            Who1?

            - Ann1
              > Indeed1

            :::::: hint
            Hint1
            ::::::

            Said1
            :::::::
            ::::::::
            """),
        LAB("""
            :::::::: lab count Title1
            Asked1

            Said1
            ::::::::
            """);

        private final String text;

        Practice(String text) {
            this.text = text;
        }
    }

    private static Stream<Arguments> everywhere() {
        return Stream.of(Place.values())
                .flatMap(place -> Stream.of(Practice.values())
                        .filter(practice -> !QUIZZES.contains(practice) || !IN_QUIZZES.contains(place))
                        .map(practice -> Arguments.of(place, practice)));
    }

    /** What a script may hold beside its turns. */
    private static final String TALK = "````dialog\nA: Hello.\n\nB: Hi.\n\n%s\n````\n";

    private void saysAll(String deck, Practice practice) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.slides.md --\n# A\n\n" + deck + LAB)
                .build();

        String said = course.page("a.slides.html").text();
        assertThat(Stream.of(practice.text.split("[^\\w]+")).filter(word -> word.matches("[A-Z][a-z]+1")))
                .as(String.join("\n", course.problems()))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(said).contains(word));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void no_word_is_lost_wherever_it_stands(Place place, Practice practice) {
        saysAll("## Part\n\n" + place.with(practice.text), practice);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_lost_in_key_points(Practice practice) {
        saysAll("::::::::: keypoints\n- Keep it.\n\n" + practice.text + ":::::::::\n", practice);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_lost_in_a_turn(Practice practice) {
        saysAll(TALK.formatted("A: Try it:\n\n" + practice.text + "\nB: Done."), practice);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_lost_in_a_box_of_a_turn(Practice practice) {
        saysAll(TALK.formatted("A: Try it:\n\n::::::::: note\n" + practice.text + ":::::::::\n"), practice);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_lost_in_a_quotation_of_a_script(Practice practice) {
        saysAll(TALK.formatted(("Tip: Try it.\n\n" + practice.text).strip().replaceAll("(?m)^", "> ")), practice);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_lost_on_slides_of_its_own(Practice practice) {
        saysAll("## Part\n\n" + practice.text, practice);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_lost_where_a_turn_shows_more_than_there_is_time_for(Practice practice) {
        saysAll(
                TALK.formatted(
                        "A: Try it:\n\n" + practice.text + "\n" + "::: note\nMore.\n:::\n\n".repeat(9) + "B: Done."),
                practice);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_lost_where_nobody_speaks(Practice practice) {
        saysAll("````dialog\n" + practice.text + "````\n", practice);
    }
}
