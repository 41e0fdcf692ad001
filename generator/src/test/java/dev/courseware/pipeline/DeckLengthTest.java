package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many slides a lesson gets, and that none of them is lost for words. */
class DeckLengthTest {
    private static final List<String> LESSONS = List.of(
            "foundations/why-distributed",
            "foundations/partial-failure",
            "foundations/before-and-after",
            "growth/scalability",
            "growth/dividing-the-data",
            "growth/tail-latency",
            "growth/elasticity",
            "fault-tolerance/redundancy-and-availability",
            "fault-tolerance/replication-and-quorums",
            "fault-tolerance/failure-detection",
            "fault-tolerance/when-recovery-makes-it-worse",
            "agreement/what-readers-may-see",
            "agreement/one-log",
            "agreement/once-and-only-once",
            "security/security-by-design",
            "security/trust-between-services",
            "security/seeing-what-happens",
            "security/the-shop-drawn-again");

    @TempDir
    Path folder;

    private Document deck(String lesson) {
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/1-a.md --\n# A\n\n" + lesson).build();
        assertThat(course.problems()).isEmpty();
        return course.page("a.slides.html");
    }

    private static List<String> slides(Document deck) {
        return deck.select(".slides > section").eachAttr("id");
    }

    @Test
    void each_lesson_of_a_quarter_of_an_hour_has_ten_to_eighteen_slides() throws IOException {
        BuildReport report =
                CourseBuilder.build(BuildRequest.of(Path.of("..", "content"), folder), BuildListener.SILENT);
        assertThat(report.written()).as("%s", report.diagnostics()).isTrue();
        Map<String, Integer> outside = new TreeMap<>();
        for (String lesson : LESSONS) {
            String html = Files.readString(report.site().resolve(lesson + ".slides.html"));
            Document deck = Jsoup.parse(html);
            int slides = deck.select(".reveal section:not(:has(section))").size();
            if (slides < 10 || slides > 18) {
                outside.put(lesson, slides);
            }
            String page = Files.readString(report.site().resolve(lesson + ".html"));
            for (Element heading : Jsoup.parse(page).select("main h2[id], main h3[id]")) {
                assertThat(deck.getElementById(heading.id()))
                        .as(lesson + "#" + heading.id())
                        .isNotNull();
            }
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void a_sentence_of_few_words_stands_for_its_section_with_the_next_one() {
        Document deck = deck("## One\n\nIt depends. On what do you think it depends? More.\n\n## Two\n\nNo.\n");
        assertThat(deck.select("#one > .text").text()).isEqualTo("It depends. On what do you think it depends?");
        assertThat(deck.select("#two > .text").text()).isEqualTo("No.");
    }

    @Test
    void a_few_words_have_no_slide_of_their_own_where_there_is_room_beside_them() {
        String table = "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(6) + "\n";
        Document deck = deck("## One\n\n- Few.\n\n" + table + "## Two\n\n- Few.\n\n" + "- item\n".repeat(9));
        assertThat(slides(deck)).startsWith("title", "one", "two");
        assertThat(deck.select("#one > .text").select("li, table")).hasSize(2);
    }

    @Test
    void neighbours_without_listings_are_set_a_little_smaller_where_that_needs_fewer_slides() {
        String entries = """
                The wrong metric
                : Processor time says little about a service that waits for others. Threads are exhausted while the
                  processor idles, and the controller sees no reason to act, or even shrinks. Scale on what runs out
                  first: requests in flight, queue length, connections.

                Failure looks like calm
                : When the payment company is down, orders fail quickly and the load falls. The controller removes
                  machines. Then payment returns, with everybody waiting. Do not scale down while the error rate is high.

                State on the way out
                : A machine that leaves has requests in flight, and perhaps data. It needs time to finish and a signal.

                No upper limit
                : An endless loop that sends requests to itself is, for a controller, a success. Set a maximum, and an
                  alarm on the bill.

                """;
        String code = "```java {title=\"A.java\"}\n" + "int a;\n".repeat(12) + "```\n";
        Document deck = deck("## One\n\n" + entries + code);
        assertThat(deck.select("section.list").stream()
                        .map(slide -> slide.select("dt").size()))
                .containsExactly(2, 2);
        assertThat(deck.select("section.list").first().classNames()).contains("zoom-92");
        assertThat(deck.select("section.code").first().className()).doesNotContain("zoom-92");
    }

    @Test
    void what_explains_a_listing_that_fills_its_slides_is_said_where_its_lines_are_shown() {
        String lines = "int a; // <1>\n" + "int b;\n".repeat(12) + "\nint c; // <2>\n" + "int d;\n".repeat(10);
        Document deck = deck("## One\n\n```java\n" + lines + "```\n\n1. The first line.\n2. A later one.\n");
        assertThat(slides(deck)).containsExactly("title", "one", "one-s2");
        assertThat(deck.select("#one > .notes li").eachText())
                .singleElement()
                .asString()
                .contains("The first line.");
        assertThat(deck.select("#one-s2 > .notes li").eachText())
                .singleElement()
                .asString()
                .contains("A later one.");
        Document small = deck("## One\n\n```java\nint a; // <1>\n```\n\n1. The first line.\n");
        assertThat(small.select("#one > .text li")).hasSize(1);
    }

    @Test
    void a_listing_is_not_cut_before_mere_brackets() {
        String lines = "class A {\n    int a() {\n        while (x) {\n            try {\n"
                + "                call();\n".repeat(7)
                + "            } catch (E e) {\n                if (f) {\n                    throw e;\n"
                + "                }\n                sleep();\n            }\n        }\n    }\n\n"
                + "    int b() {\n        return 1;\n    }\n}\n";
        Document deck = deck("## One\n\n```java\n" + lines + "```\n");
        assertThat(deck.select("pre"))
                .hasSize(2)
                .noneMatch(part -> part.wholeText().strip().startsWith("}\n"));
    }

    @Test
    void what_a_program_says_stands_with_what_was_typed() {
        String pair = "```bash\ncommand @\n```\n\n```output\n" + "says so\n".repeat(5) + "```\n\n";
        Document deck = deck("## One\n\n" + pair + pair + pair);
        assertThat(deck.select(".slides > section:not(.title)"))
                .allMatch(slide -> slide.select("pre").first().text().contains("command")
                        && slide.select("pre").last().text().startsWith("says"));
    }

    @Test
    void two_short_sentences_stand_for_their_section_together() {
        Document deck = deck(
                "## One\n\nRetries help against brief and random trouble. Against overload they are fuel. If three "
                        + "layers of a system each try three times, one click becomes 27 requests.\n");
        assertThat(deck.select("#one > .text").text())
                .isEqualTo("Retries help against brief and random trouble. Against overload they are fuel.");
    }

    @Test
    void what_to_know_beforehand_is_said_with_the_title_if_nothing_else_comes_before_the_first_heading() {
        Document deck = deck("Welcome.\n\n::: prerequisites\n- Sums\n- Products\n:::\n\n## One\n\n- a\n- b\n");
        assertThat(slides(deck)).containsExactly("title", "one");
        assertThat(deck.select("#title > .notes").text()).contains("Welcome.").contains("Products");
    }

    @Test
    void nothing_that_does_not_fit_begins_below_a_picture() {
        String entries =
                "Partial failure\n: Some components of a system have failed while others work, and the working ones "
                        + "can't be sure which is which.\n\nUnknown outcome\n: The state of an operation whose caller has received "
                        + "neither a result nor a refusal. It may have happened, may be happening, or may happen later.\n\n"
                        + "Deadline\n: Past it nobody waits any longer, and a server that receives such a request can drop it "
                        + "unread, which is the cheapest answer there is.\n";
        TinyCourse course = TinyCourse.in(folder, """
                        -- lessons/1-a.md --
                        # A

                        ## One

                        ![Three exchanges](a.svg)

                        %s
                        -- lessons/a.svg --
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" width="640" height="400"/>
                        """.formatted(entries)).build();
        Document deck = course.page("a.slides.html");
        assertThat(deck.select("#one img")).hasSize(1);
        assertThat(deck.select("#one dt")).isEmpty();
        assertThat(deck.select("section:not(#one) dt")).hasSize(3);
    }

    @Test
    void captions_that_become_headings_end_without_a_stop() {
        String code = "```java\n" + "int a;\n".repeat(14) + "```\n\n";
        Document deck = deck(
                "## One\n\n" + code
                        + "```csv {chart=bar title=\"Each client keeps one breaker for 0.5 s.\" alt=\"A chart\"}\nWhat,Much\na,1\nb,2\n```\n");
        assertThat(deck.select("#one-s2 h2").text()).isEqualTo("Each client keeps one breaker for 0.5 s");
    }

    @Test
    void a_listing_without_blank_lines_is_cut_in_the_middle_rather_than_before_what_goes_on_with_a_bracket() {
        String lines = "for (name of names) {\n  try {\n" + "    call(name);\n".repeat(14)
                + "  } catch (e) {\n    say(e);\n  }\n}\n";
        Document deck = deck("## One\n\n```js\n" + lines + "```\n");
        assertThat(deck.select("pre").eachText().stream().map(part -> part.split("\n").length))
                .hasSize(2)
                .allMatch(count -> count >= 8);
    }
}
