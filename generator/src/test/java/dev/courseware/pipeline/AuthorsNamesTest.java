package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids and classes that authors choose, beside those that pages need themselves. */
class AuthorsNamesTest {
    /** What the theme's own ids are called, and what slides, turns and footnotes are. */
    private static final String NAMES =
            "Main,Course,Contents,Progress,Scheme,Print,Listening,Overview,Help,Deck menu,Reveal style,Paper"
                    + " style,Now,Next,Step,Clock,Black,Pad,Run,Reset,Planned,Go to,Term meaning,Title,Agenda,Intro,Key"
                    + " points,Objectives,Takeaways,T1,T2 predict,B1,Fn 1,Fnref 1,Tab1,Code1,Quiz"
                    + " 1,Attributes,Body,Toggle,Part 2,Help s2";

    @TempDir
    Path folder;

    private static String headings() {
        StringBuilder headings = new StringBuilder();
        for (String name : NAMES.split(",")) {
            headings.append("## ").append(name).append("\n\nWords of it.\n\n");
        }
        return headings.toString();
    }

    private TinyCourse course() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/b.dialog.md --
            A: What is it? And why?
            <!-- predict: What then? -->

            ## Now

            B: It is.

            A: Then it is.
            <!-- takeaway: It is. -->
            -- glossary.md --
            Fn 1
            : A term that a footnote[^a] explains.

            [^a]: Here.
            -- lessons/a.md --
            ---
            objectives: [Know it]
            ---
            # All of it

            %s
            A note[^n].

            ::: dialog src=b.dialog.md
            :::

            ## T3 predict

            ::: quiz single
            Which?

            - [x] This
            - [ ] That
            :::

            :::: tabs
            ::: tab One
            One.
            :::
            ::::

            ```java
            call(); // <1>
            ```

            1. Calls.

            ::: keypoints
            All.
            :::

            [^n]: Its text.
            """.formatted(headings())).build();
        assertThat(course.report().written()).as("%s", course.problems()).isTrue();
        return course;
    }

    @Test
    void no_two_parts_of_a_page_have_one_id_whatever_headings_are_called() {
        TinyCourse course = course();
        List<String> pages =
                course.files().stream().filter(file -> file.endsWith(".html")).toList();
        assertThat(pages).contains("a.html", "a.slides.html", "a.slides-linear.html", "a.handout.html", "print.html");
        for (String file : pages) {
            assertThat(course.page(file).select("[id]").eachAttr("id")).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void headings_keep_the_anchors_of_their_words_and_turns_and_notes_theirs() {
        TinyCourse course = course();
        Document lesson = course.page("a.html");
        assertThat(Arrays.asList("main", "overview", "help", "progress", "listening", "print", "clock", "agenda", "t1"))
                .allMatch(id -> lesson.getElementById(id).tagName().equals("h2"));
        Document deck = course.page("a.slides.html");
        assertThat(Arrays.asList("main", "overview", "help", "title", "agenda"))
                .allMatch(id -> deck.getElementById(id).tagName().equals("section"));
        Document talk = course.page("b.html");
        assertThat(talk.getElementById("t1").className()).contains("turn");
        assertThat(talk.getElementById("t1-predict").className()).contains("stop");
    }

    @Test
    void each_reference_leads_to_what_it_names() {
        TinyCourse course = course();
        for (String file : List.of("a.html", "b.html", "glossary.html", "a.slides-linear.html", "print.html")) {
            Document page = course.page(file);
            for (Element link : page.select("a[href^=#]")) {
                assertThat(page.getElementById(link.attr("href").substring(1)))
                        .as("%s in %s", link, file)
                        .isNotNull();
            }
        }
        assertThat(course.page("a.html").selectFirst(".footnotes li").id()).isEqualTo("fn-1-1");
    }

    @Test
    void an_id_that_a_conversation_gives_a_turn_is_refused_where_it_is_said() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/b.dialog.md --
            A: One *word*{#t2}.

            B: Two.
            """).build();
        assertThat(course.onlyProblem()).contains("b.dialog.md:1:").contains("«t2»");
    }

    @Test
    void classes_that_scripts_and_layout_act_on_are_left_out_and_told() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A

            <div class="diagram mermaid wide"><p class="unseen">one</p></div>

            A <span class="fragment mine">word</span>, *two*{.tabs .yours}.

            {.quiz .fragments}
            - three

            ::: note Title {.player}
            four
            :::

            ```csv {table .controls}
            a,b
            1,2
            ```
            """).build();
        String text = course.text("a.html");
        assertThat(text)
                .contains("<div class=\"wide\"><p>one</p></div>")
                .contains("<span class=\"mine\">word</span>, <em class=\"yours\">two</em>")
                .contains("<div class=\"callout note\" role=\"note\">");
        assertThat(course.page("a.slides.html").select(".fragment").eachText()).containsExactly("three");
        assertThat(course.problems())
                .anyMatch(told -> told.contains("a.md:3:1") && told.contains("«mermaid»"))
                .anyMatch(told -> told.contains("a.md:3:1") && told.contains("«unseen»"))
                .anyMatch(told -> told.contains("a.md:5:3") && told.contains("«fragment»"))
                .anyMatch(told -> told.contains("«tabs»"))
                .anyMatch(told -> told.contains("«quiz»"))
                .anyMatch(told -> told.contains("«player»"));
    }
}
