package dev.courseware.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page shows a part of the course, so that one sees what it is like. */
class FrontPageTest {
    private static final String COURSE = """
            -- course.yml --
            title: Tiny
            -- lessons/1-a.md --
            # A

            Words.

            ```csv {chart=line alt="It grows."}
            Year,Nodes
            2024,3
            2025,4
            ```
            -- lessons/2-b.md --
            # B

            ::: quiz text
            What fails?

            - everything
            :::

            See [A](1-a.md).
            -- lessons/3-c.md --
            # C

            ## Costs

            Money.

            ::: quiz single {#which}
            Which one?

            - [x] This, says [A](1-a.md#a)
            - [ ] That
            :::

            ## Gains

            Time.
            -- lessons/4-d.dialog.md --
            Ann: First.

            Bob: Second?

            ## Later

            Ann: Third.
            """;
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC");

    @TempDir
    Path folder;

    private TinyCourse course(String home) {
        return TinyCourse.in(folder, COURSE.replace("title: Tiny", "title: Tiny\n" + home));
    }

    private String sample(String home) {
        TinyCourse course = course(home).build();
        assertThat(course.problems()).isEmpty();
        return course.page("index.html").select(".sample > .text").text();
    }

    @Test
    void a_question_that_is_answered_by_a_click_is_chosen_before_others_and_before_charts() {
        Document page = course("").build().page("index.html");

        assertThat(page.select(".sample h2").text()).isEqualTo("Try one");
        assertThat(page.select(".sample .quiz.single").text()).contains("Which one?");
        assertThat(page.select(".sample header a").attr("href")).isEqualTo("c.html");
        assertThat(page.select(".sample .options a").attr("href")).isEqualTo("a.html#a");
        assertThat(page.select(".sample .title").text()).isEqualTo("Question");
        assertThat(page.select("link[href*=quiz]")).isNotEmpty();
    }

    @Test
    void a_part_that_the_author_names_is_shown() {
        assertThat(sample("home: {sample: lessons/2-b.md}")).contains("What fails?");
        assertThat(sample("home: {sample: lessons/3-c.md#which}")).contains("Which one?");
        assertThat(sample("home: {sample: lessons/3-c.md#costs}")).contains("Which one?");
        assertThat(sample("home: {sample: lessons/3-c.md#gains}")).isEqualTo("Time.");
        assertThat(sample("home: {sample: lessons/1-a.md}")).contains("Nodes");
    }

    @Test
    void some_turns_of_a_conversation_are_shown_up_to_the_next_beat() {
        assertThat(sample("home: {sample: lessons/4-d.dialog.md}"))
                .contains("First.", "Second?")
                .doesNotContain("Third.");
        assertThat(sample("home: {sample: lessons/4-d.dialog.md#b1}"))
                .contains("Third.")
                .doesNotContain("Second?");
        assertThat(sample("home: {sample: lessons/4-d.dialog.md#t2}"))
                .contains("Second?")
                .doesNotContain("First.");
    }

    @Test
    void a_lesson_without_a_place_shows_its_best_though_it_has_a_conversation() {
        TinyCourse course = TinyCourse.in(folder, """
                -- course.yml --
                title: Tiny
                home: {sample: lessons/1-a.md}
                -- lessons/1-a.md --
                # A

                ```dialog
                Ann: First.

                Bob: Second?
                ```

                ::: quiz text
                What fails?

                - everything
                :::
                """).build();

        assertThat(course.page("index.html").select(".sample > .text").text()).contains("What fails?");
    }

    @Test
    void none_is_shown_if_the_author_wants_none_or_nothing_is_fit() {
        assertThat(course("home: {sample: none}").build().page("index.html").select(".sample"))
                .isEmpty();
        TinyCourse plain = TinyCourse.in(folder.resolve("plain"), "-- lessons/1-a.md --\n# A\n\nWords.\n");
        assertThat(plain.build().page("index.html").select(".sample")).isEmpty();
    }

    @Test
    void a_sample_that_is_not_there_is_told_at_its_place_in_course_yml() {
        assertThat(course("home: {sample: lessons/9-x.md}").build().onlyProblem())
                .startsWith("course.yml:2:16: error: there is no lesson lessons/9-x.md");
        assertThat(course("home: {sample: lessons/3-c.md#wich}").build().onlyProblem())
                .startsWith("course.yml:2:16: error: there is no place «#wich» in lessons/3-c.md")
                .contains("#which");
        assertThat(course("home: {sample: lessons/index.md}\n-- lessons/index.md --\n# Hello\n")
                        .build()
                        .onlyProblem())
                .contains("«lessons/index.md» is no lesson or dialog");
        assertThat(course("home: {sampel: none}").build().onlyProblem()).contains("sampel", "sample");
    }

    @Test
    void a_picture_stands_in_place_of_the_drawn_course() throws Exception {
        TinyCourse course = course("home: {image: img/cover.png}");
        Files.createDirectories(course.source().resolve("img"));
        Files.write(course.source().resolve("img/cover.png"), PICTURE);
        Document page = course.build().page("index.html");

        assertThat(page.select(".motif")).isEmpty();
        assertThat(page.select(".cover img").attr("src")).isEqualTo("course/img/cover.png");
        assertThat(page.select(".cover img").attr("width")).isEqualTo("2");
        assertThat(course.site().resolve("course/img/cover.png")).exists();
    }

    @Test
    void a_later_build_shows_the_sample_as_a_new_one_would() throws Exception {
        TinyCourse course = course("").build();
        String lesson = "lessons/3-c.md";
        Path source = course.source().resolve(lesson);

        Files.writeString(source, Files.readString(source).replace("Which one?", "Who?"));
        assertSameAsNew(course, "Who?");
        Path yml = course.source().resolve("course.yml");
        Files.writeString(yml, "title: Tiny\nhome: {sample: lessons/2-b.md}\n");
        assertSameAsNew(course, "What fails?");
        Files.writeString(yml, "title: Tiny\nhome: {sample: lessons/3-c.md#gains}\n");
        assertSameAsNew(course, "Time.");
        Files.writeString(yml, "title: Tiny\nhome: {sample: lessons/3-c.md}\n");
        assertSameAsNew(course, "Who?");
        Files.writeString(source, "# C\n");
        Files.writeString(yml, "title: Tiny\n");
        assertSameAsNew(course, "What fails?");
    }

    private static void assertSameAsNew(TinyCourse course, String shown) {
        String page = course.build().read("index.html");
        assertThat(course.page("index.html").select(".sample > .text").text()).contains(shown);
        assertThat(course.rebuild().build().read("index.html")).isEqualTo(page);
    }

    private Document home(int units) {
        StringBuilder files = new StringBuilder("-- course.yml --\ntitle: Tiny\n");
        for (int unit = 10; unit < 10 + units; unit++) {
            files.append("-- lessons/%1$d-u%1$d/index.md --\n# Unit %1$d\n-- lessons/%1$d-u%1$d/01-a.md --\n# A\n\n"
                    .formatted(unit));
            files.append("::: quiz text\nWhat fails?\n\n- all\n:::\n");
        }
        return TinyCourse.in(folder, files.toString()).build().page("index.html");
    }

    @Test
    void units_are_named_before_the_sample_with_their_lessons_and_time() {
        Document home = home(3);

        assertThat(home.select("article > .unit-path, article > .sample").eachAttr("class"))
                .containsExactly("unit-path", "sample");
        assertThat(home.select(".unit-path a").eachText()).containsExactly("Unit 10", "Unit 11", "Unit 12");
        assertThat(home.select(".unit-path a").eachAttr("href")).startsWith("u10/index.html");
        assertThat(home.select(".unit-path .facts").eachText()).allMatch(facts -> facts.startsWith("1 lesson"));
    }

    @Test
    void more_units_than_one_sees_at_a_glance_are_named_by_their_list_alone() {
        Document home = home(11);

        assertThat(home.select(".unit-path")).isEmpty();
        assertThat(home.select(".units > .unit")).hasSize(11);
    }
}
