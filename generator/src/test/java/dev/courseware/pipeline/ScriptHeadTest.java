package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script says about itself above the talk, and what its pages make of that. */
class ScriptHeadTest {
    @TempDir
    Path folder;

    private TinyCourse course(String script) {
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/talk.dialog.md --\n" + script).build();
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        return course;
    }

    @Test
    void a_heading_in_the_first_line_is_the_script_s_title_and_no_scene() {
        TinyCourse course = course("# Why *three* of five\n\nAda: Hello.\n\nBen: Hi.\n");
        Document page = course.page("talk.html");
        assertThat(page.select("h1").eachText()).containsExactly("Why three of five");
        assertThat(page.select(".beat")).isEmpty();
        Document deck = course.page("talk.slides.html");
        assertThat(deck.select(".slides > section")).hasSize(2);
        assertThat(deck.select(".slides > section:not(:has(*))")).isEmpty();
    }

    @Test
    void a_fact_is_a_title_as_well_but_of_several_headings_none() {
        Document fact =
                course("**Title:** Quorums\n\nAda: Hello.\n\nBen: Hi.\n").page("talk.html");
        assertThat(fact.select("h1").text()).isEqualTo("Quorums");
        assertThat(fact.select("dl.scene")).isEmpty();
    }

    @Test
    void names_in_headings_are_no_title() {
        Document page = course("# Ada\nHello.\n\n# Ben\nHi.\n\n# Ada\nBye.\n").page("talk.html");
        assertThat(page.select("h1").text()).isEqualTo("Talk");
        assertThat(page.select(".turn .who b").eachText()).containsExactly("Ada", "Ben", "Ada");
    }

    @Test
    void a_list_of_characters_is_the_cast() {
        String talk = "\nAda: Hello.\n\nBen: Hi.\n\nAda: Go on.\n";
        for (String head : new String[] {"**Characters:**\n", "## Characters\n\n", "Participants:\n"}) {
            Document page = course(head + "- **Ada** – a patient teacher\n- **Ben Miller** (student)\n" + talk)
                    .page("talk.html");
            assertThat(page.select(".cast li").eachText())
                    .as(head)
                    .containsExactly("AAda a patient teacher", "BBen Miller student");
            assertThat(page.select(".turn .who b").eachText()).containsExactly("Ada", "Ben Miller", "Ada");
            assertThat(page.select("dl.scene, .aside, .beat")).isEmpty();
        }
    }

    @Test
    void of_a_list_that_tells_more_nothing_is_lost() {
        Document page = course("**Characters:**\n- Ada: a teacher\n- Zed: is mentioned only\n\nAda: Hello.\nBen: Hi.\n")
                .page("talk.html");
        assertThat(page.select("dl.scene").text()).isEqualTo("Characters Ada: a teacher; Zed: is mentioned only");
    }

    @Test
    void the_head_of_a_scene_stands_where_the_scene_begins() {
        Document page = course(
                        "Setting: the lab\n\nAda: Hello.\n\nBen: Hi.\n\n**Scene:** The server room.\n\nAda: Here.\n")
                .page("talk.html");
        assertThat(page.select("dl.scene").text()).isEqualTo("Setting the lab");
        Element scene = page.selectFirst(".beat");
        assertThat(scene.text()).isEqualTo("Scene: The server room.");
        assertThat(scene.previousElementSibling().select("#t2")).hasSize(1);
        assertThat(scene.nextElementSibling().select("#t3")).hasSize(1);
    }

    @Test
    void a_name_that_is_its_own_initial_is_seen_once() {
        Document page = course("P1: Hello.\n\nP2: Hi.\n").page("talk.html");
        assertThat(page.select(".who b.unseen").eachText()).containsExactly("P1", "P2");
        Document named = course("Ada: Hello.\n\nBen: Hi.\n").page("talk.html");
        assertThat(named.select("b.unseen")).isEmpty();
    }
}
