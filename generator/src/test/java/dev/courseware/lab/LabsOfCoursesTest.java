package dev.courseware.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labs that a course brings in its {@code theme/labs}, without a line of Java. */
class LabsOfCoursesTest {
    static final String DESCRIPTION = """
            -- theme/labs/dice/lab.yml --
            title: Dice
            description: Dice are thrown.
            tick: 1 s
            picture: 3 s
            parameters:
              dice: {label: Dice, start: 2, range: 1..9, step: 1}
            readings:
              sum: {label: Sum}
            log:
              six: "A six at {throw}."
            table:
              vary: {dice: [1, 9]}
              run: 5 s
              show: [sum]
            """;
    static final String MODEL = """
            -- theme/labs/dice/model.js --
            Labs.model("dice", {
              start: () => ({ sum: 0, throws: 0 }),
              step: (state, settings, tools) => {
                for (let i = 0; i < settings.dice; i++) {
                  const eyes = 1 + Math.floor(tools.random() * 6);
                  state.sum += eyes;
                  if (eyes === 6) { tools.log("six", { throw: state.throws }); }
                }
                state.throws += 1;
              },
              act: (state, action) => { if (action.name === "cheat") { state.sum += 100; } },
              readings: (state) => ({ sum: state.sum }),
            });
            """;
    static final String VIEW = """
            -- theme/labs/dice/view.js --
            Labs.view("dice", {
              draw: (state, settings, tools) => ["svg", { height: 60 },
                ["g", { action: "cheat", label: "Cheat", key: "cheat" }, ["rect", { x: 10, y: 5, width: 200, height: 50, className: "accent" }],
                  ["text", { x: 20, y: 35, size: tools.letter }, "Sum " + tools.reading("sum", state.sum) + " & more"]]],
              describe: (state) => "The sum is " + state.sum + ".",
            });
            """;
    static final String LESSON = """
            -- lessons/01-unit/01-dice.md --
            # Dice
            ::: lab dice Throw {#throw}
            What comes?

            ```yaml
            dice: 3
            ```
            :::
            """;

    @TempDir
    Path folder;

    @Test
    void a_lesson_chooses_what_of_a_lab_is_shown() {
        String lesson = LESSON.replace("dice: 3\n", "dice: 3\nshow: [sum]\naim: sum > 5 and dice == 3\n");
        TinyCourse course =
                TinyCourse.in(folder, DESCRIPTION + MODEL + VIEW + lesson).build();
        assertThat(course.problems()).isEmpty();
        Document page = course.page("unit/dice.html");
        assertThat(page.select("[data-reading]").eachAttr("data-reading")).containsExactly("sum");
        assertThat(page.select("[data-control]")).isEmpty();
        assertThat(page.select("div.lab").attr("data-lab")).contains("\"settings\":{\"dice\":3.0}");
    }

    @Test
    void what_is_to_be_shown_has_to_be_there() {
        String lesson = LESSON.replace("dice: 3\n", "dice: 3\nshow: [sun, dice]\n");
        TinyCourse course =
                TinyCourse.in(folder, DESCRIPTION + MODEL + VIEW + lesson).build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .contains("01-dice.md:7:8", "no parameter and no reading «sun»", "did you mean «sum»?");
    }

    @Test
    void a_course_adds_a_lab_as_a_folder() {
        TinyCourse course = TinyCourse.in(
                        folder, DESCRIPTION + MODEL + VIEW + LESSON + "-- lessons/01-unit/02-other.md --\n# Other\n")
                .build();
        assertThat(course.problems()).isEmpty();
        Document page = course.page("unit/dice.html");
        assertThat(page.select("div.lab svg").eachAttr("class")).containsExactly("wide", "narrow");
        assertThat(page.select("div.lab svg.wide text").text()).matches("Sum \\d+ & more");
        assertThat(page.select("div.lab svg [role=button], div.lab svg [tabindex]"))
                .isEmpty();
        assertThat(page.select("div.lab [data-part=words]").text()).matches("After 3.s\\. The sum is \\d+\\.");
        assertThat(page.select("div.lab table tbody tr").eachText()).hasSize(2);
        List<String> scripts = page.select("script[src]").eachAttr("src");
        assertThat(scripts).anyMatch(src -> src.contains("/lab.")).noneMatch(src -> src.contains("/dice."));
        assertThat(page.select(".lab").attr("data-script")).contains("/dice.");
        assertThat(course.page("unit/other.html").select("script[src]").eachAttr("src"))
                .noneMatch(src -> src.contains("/lab.") || src.contains("/trial.") || src.contains("/dice."));
    }

    @Test
    void the_same_course_gives_the_same_bytes_with_and_without_what_was_kept() {
        TinyCourse course =
                TinyCourse.in(folder, DESCRIPTION + MODEL + VIEW + LESSON).build();
        String first = course.read("unit/dice.html");
        course.write("-- lessons/01-unit/02-more.md --\n# More\n");
        assertThat(course.build().read("unit/dice.html"))
                .contains(first.substring(first.indexOf("<svg"), first.indexOf("</svg>")));
        TinyCourse other = TinyCourse.in(folder.resolve("other"), DESCRIPTION + MODEL + VIEW + LESSON)
                .build();
        assertThat(other.read("unit/dice.html")).isEqualTo(first);
    }

    @Test
    void a_changed_script_changes_the_page() {
        TinyCourse course =
                TinyCourse.in(folder, DESCRIPTION + MODEL + VIEW + LESSON).build();
        String script = script(course);
        course.write(VIEW.replace("Sum ", "Total "));
        course.build();
        assertThat(course.page("unit/dice.html").select("div.lab svg.wide text").text())
                .startsWith("Total ");
        assertThat(script(course)).isNotEqualTo(script);
    }

    private static String script(TinyCourse course) {
        return course.page("unit/dice.html").select(".lab").attr("data-script");
    }

    @Test
    void texts_are_those_of_the_course_s_language() {
        String german = """
                -- course.yml --
                title: Kurs
                language: de
                -- theme/labs/dice/lab.de.yml --
                title: Würfel
                description: Es wird gewürfelt.
                parameters:
                  dice: {label: Anzahl der Würfel}
                readings:
                  sum: {label: Summe}
                """;
        TinyCourse course = TinyCourse.in(
                        folder, german + DESCRIPTION + MODEL + VIEW + LESSON.replace("dice Throw", "dice"))
                .build();
        assertThat(course.problems()).isEmpty();
        Document page = course.page("unit/dice.html");
        assertThat(page.select("div.lab > .title").text()).isEqualTo("Labor Würfel");
        assertThat(page.select("div.lab th").eachText()).containsExactly("Anzahl der Würfel", "Summe");
        assertThat(page.select("div.lab .control-name").text()).isEqualTo("Anzahl der Würfel");
    }

    @Test
    void mistakes_in_a_lab_s_own_files_are_told_with_their_places_all_at_once_even_where_no_lesson_names_it() {
        String files = """
                -- theme/labs/bad/lab.yml --
                title: Bad
                description: Nothing is right.
                tick: soon
                colour: red
                parameters:
                  n: {label: Number, start: 9, range: 1..5, step: 1}
                  unit: {label: Unit, start: 5 s, range: 1..9 km, step: 1 s}
                  way: {label: Way, start: sideways, choices: {up: Up}}
                readings:
                  sum: {unit: 5}
                table:
                  vary: {m: [1]}
                  run: 1 s
                  show: [summ]
                -- theme/labs/bad/model.js --
                const now = () => Date.now();
                Labs.model("bad", {});
                -- theme/labs/lonely/lab.yml --
                title: Lonely
                description: Without scripts.
                readings:
                  a: {label: A}
                """;
        TinyCourse course =
                TinyCourse.in(folder, files + "-- lessons/01-a.md --\n# A\n").build();
        assertThat(course.problems())
                .contains("theme/labs/bad/model.js:1:19: error: «Date» is not there for labs"
                        + " (use tools.time, the simulated seconds since the start)")
                .anyMatch(problem -> problem.startsWith("theme/labs/bad/lab.yml:3:7: error: «tick» takes a time"))
                .anyMatch(problem -> problem.startsWith("theme/labs/bad/lab.yml:4:1: warning: the key «colour»"))
                .anyMatch(problem -> problem.startsWith("theme/labs/bad/lab.yml:6:29: error: start:"))
                .anyMatch(problem -> problem.startsWith("theme/labs/bad/lab.yml:7:"))
                .anyMatch(problem -> problem.startsWith("theme/labs/bad/lab.yml:8:28: error: «sideways» is none"))
                .anyMatch(problem -> problem.startsWith("theme/labs/bad/lab.yml:10:3: error: «sum» has no label"))
                .anyMatch(problem ->
                        problem.startsWith("theme/labs/bad/lab.yml:12:10: error: this lab has no parameter «m»"))
                .anyMatch(problem ->
                        problem.startsWith("theme/labs/bad/lab.yml:14:9: error: this lab has no reading «summ»")
                                && problem.endsWith("(did you mean «sum»?)"))
                .anyMatch(problem -> problem.contains("this lab has no view.js"))
                .anyMatch(problem -> problem.startsWith("theme/labs/lonely/lab.yml: error: this lab has no model.js"));
    }

    @Test
    void what_a_parameter_needs_is_a_choice_that_is_there() {
        String needs = DESCRIPTION.replace(
                "range: 1..9, step: 1}",
                "range: 1..9, step: 1, needs: {%s}}\n"
                        + "  way: {label: Way, start: up, choices: {up: Up, down: Down}}");
        for (String wrong : List.of("road: up", "dice: 2", "way: left")) {
            TinyCourse course = TinyCourse.in(folder, needs.replace("%s", wrong) + MODEL + VIEW + LESSON)
                    .build();
            assertThat(course.problems())
                    .as(wrong)
                    .anyMatch(problem -> problem.startsWith("theme/labs/dice/lab.yml:6:"));
        }
        TinyCourse course = TinyCourse.in(folder, needs.replace("%s", "way: down") + MODEL + VIEW + LESSON)
                .build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/dice.html").select("div.lab").attr("data-lab"))
                .contains("\"needs\":{\"dice\":{\"way\":\"down\"}}");
    }

    @Test
    void a_container_has_to_say_which_lab_it_is() {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/01-a.md --\n# A\n::: lab\n:::\n")
                .build();
        assertThat(course.onlyProblem())
                .startsWith(
                        "lessons/01-a.md:2:8: error: this does not say which lab it is (write «::: lab failover Title»");
    }

    @Test
    void a_script_that_fails_is_told_where_the_lesson_names_it() {
        assertThat(failing("state.sum += nothing.at;".replace("nothing", "tools.nothing")))
                .contains("the lab «dice» stopped at theme/labs/dice/model.js:4: ");
        assertThat(failing("while (true) { state.sum += 1; }"))
                .contains("the lab «dice» stopped at theme/labs/dice/model.js:4: it is busy for too long");
        assertThat(failing("const deep = (n) => deep(n + 1); deep(0);")).contains("call one another too deeply");
        assertThat(failing("const two = (n) => two(n - 1) + two(n - 1) + two(n - 1); if (state.sum < 0) { two(1); }"))
                .isEmpty();
        assertThat(failing("let s = 'x'; for (let i = 0; i < 60; i++) { s = s + s; } state.s = s;"))
                .contains("the lab «dice» stopped: a text or a list of it becomes too large");
        assertThat(failing("state.sum = 0 / 0;")).contains("state.sum is NaN");
        assertThat(failing("state.later = () => 1;")).contains("state.later is a function");
        assertThat(failing("state.at = tools.random;")).contains("state.at is a function");
    }

    @Test
    void a_script_that_can_t_go_on_from_the_start_is_told_although_only_the_start_is_shown() {
        String description = DESCRIPTION.replace("picture: 3 s\n", "").replaceAll("(?s)table:.*", "");
        String model = MODEL.replace("for (let i", "while (true) { state.sum += 1; }\n    for (let i");
        TinyCourse course =
                TinyCourse.in(folder, description + model + VIEW + LESSON).build();
        assertThat(course.problems())
                .singleElement()
                .asString()
                .contains("the lab «dice» stopped at theme/labs/dice/model.js:4: it is busy for too long");
    }

    @Test
    void a_picture_that_makes_no_sense_is_told() {
        assertThat(drawing("[\"image\", {}]")).contains("there is no shape \"image\"");
        assertThat(drawing("[\"rect\", { onclick: \"alert(1)\" }]")).contains("rect has no attribute \"onclick\"");
        assertThat(drawing("[\"rect\", { x: 0 / 0 }]")).contains("x of rect is no number");
        assertThat(drawing("\"<script>alert(1)</script>\"")).isEmpty();
    }

    private String drawing(String shape) {
        return problems(
                VIEW.replace("\"Sum \"", "\"\"")
                        .replace(
                                "draw: (state, settings, tools) =>",
                                "draw: (state) => [\"svg\", { height: 9 }, " + shape
                                        + "], other: (state, settings, tools) =>"),
                MODEL);
    }

    private String failing(String statement) {
        return problems(VIEW, MODEL.replace("for (let i", statement + "\n    for (let i"));
    }

    private String problems(String view, String model) {
        TinyCourse course =
                TinyCourse.in(folder, DESCRIPTION + model + view + LESSON).build();
        return String.join("\n", course.problems());
    }
}
