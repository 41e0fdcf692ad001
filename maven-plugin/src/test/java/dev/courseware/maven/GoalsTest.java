package dev.courseware.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.courseware.maven.GoalDescription.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What {@code courseware:help} says of each goal is all that one needs to use it, and the tour's reference says the same;
 * {@code -Dreference.rewrite=true} writes that page.
 */
class GoalsTest {
    private static List<GoalDescription> goals = List.of();

    @BeforeAll
    static void readDescriptor() throws IOException {
        Optional<List<GoalDescription>> found = GoalDescription.all();
        assumeTrue(found.isPresent(), "Maven makes the descriptor before it runs tests");
        goals = found.get();
    }

    @Test
    void all_goals_are_told() {
        assertThat(goals)
                .extracting(GoalDescription::name)
                .containsExactly("build", "check", "init", "publish", "serve");
        assertThat(goals).allSatisfy(goal -> assertThat(goal.description()).matches("[A-Z].{60,400}\\."));
    }

    @Test
    void each_parameter_says_what_it_is_for_in_whole_sentences() {
        for (GoalDescription goal : goals) {
            assertThat(goal.parameters())
                    .as(goal.name())
                    .isNotEmpty()
                    .allSatisfy(parameter -> assertThat(parameter.description())
                            .as(parameter.name())
                            .matches("[A-Z].{14,400}\\."));
        }
    }

    @Test
    void each_parameter_has_a_default_or_says_what_holds_if_it_is_not_set() {
        for (GoalDescription goal : goals) {
            for (Setting parameter : goal.parameters()) {
                boolean told = !parameter.otherwise().isEmpty()
                        || parameter.description().contains("If not set, ");
                assertThat(told).as(goal.name() + " " + parameter.name()).isTrue();
            }
        }
    }

    @Test
    void each_parameter_is_set_on_the_command_line_by_its_own_name_behind_our_prefix() {
        for (GoalDescription goal : goals) {
            assertThat(goal.parameters())
                    .allSatisfy(parameter -> assertThat(parameter.property())
                            .as(goal.name())
                            .matches("courseware\\.((check|publish)\\.)?" + parameter.name()));
        }
    }

    @Test
    void the_reference_of_the_tour_has_all_of_them() throws IOException {
        String page = GoalsPage.of(goals);
        Path file = Path.of(System.getProperty("basedir", "."), "../content/tour/lessons/07-reference/01-goals.md");
        if (Boolean.getBoolean("reference.rewrite")) {
            Files.writeString(file, page);
        }
        assertThat(file)
                .as("the goals have changed: rewrite the page with -Dreference.rewrite=true")
                .hasContent(page);
    }
}
