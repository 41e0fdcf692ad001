package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {
    private static final String HOSTILE = "</svg><script>alert(1)</script>\"'${7*7}";

    @TempDir
    Path folder;

    private TinyCourse course(String attributes, String data) {
        return TinyCourse.in(
                        folder,
                        "-- course.yml --\ntitle: Tiny\ntypography: plain\n-- lessons/1-a.md --\n# A\n\n## B\n\n```csv {"
                                + attributes + "}\n" + data + "\n```\n")
                .build();
    }

    @Test
    void a_page_has_the_chart_for_the_eye_and_its_table_for_everybody() {
        TinyCourse course = course("chart=bar title=\"Answer times\" unit=ms", "Percentile,Time\np50,12\np99,840");

        assertThat(course.problems()).isEmpty();
        Element chart = course.page("a.html").selectFirst("figure.chart");
        assertThat(chart.select("svg[role=img]").eachAttr("aria-label"))
                .containsExactly("Bar chart: Answer times", "Bar chart: Answer times");
        assertThat(chart.select("svg.wide path.bar")).hasSize(2);
        assertThat(chart.select("svg.wide text").eachText()).contains("Time (ms)", "p50", "12", "840", "Percentile");
        assertThat(chart.select("figcaption").text()).isEqualTo("Answer times");
        assertThat(chart.select("details td").eachText()).containsExactly("p50", "12", "p99", "840");
        assertThat(course.page("a.html").select("link[href*=chart]")).hasSize(1);
        // The front page shows it as a sample of the course.
        assertThat(course.page("index.html").select("link[href*=chart]")).hasSize(1);
        assertThat(course.page("404.html").select("link[href*=chart]")).isEmpty();
    }

    @Test
    void a_slide_has_the_chart_with_large_letters_and_without_the_table() {
        Document deck =
                course("chart=line title=T", "Year,Nodes\n2025,12\n2026,840").page("a.slides.html");

        assertThat(deck.select("figure.chart svg").eachAttr("font-size")).containsExactly("24", "22", "24");
        assertThat(deck.select("figure.chart details")).isEmpty();
        assertThat(deck.select("link[href*=chart]")).hasSize(1);
    }

    @Test
    void a_chart_is_as_wide_as_a_slide_of_either_shape() {
        TinyCourse wide = course("chart=line title=T", "Year,Nodes\n2025,12\n2026,840");
        assertThat(wide.page("a.slides.html").select("figure.chart svg.wide").attr("width"))
                .isEqualTo("1126");
        TinyCourse square = TinyCourse.in(folder.resolve("square"), """
                        -- course.yml --
                        title: Tiny
                        slides: {ratio: "4:3"}
                        -- lessons/1-a.md --
                        # A

                        ```csv {chart=line title=T}
                        Year,Nodes
                        2025,12
                        2026,840
                        ```
                        """).build();
        assertThat(square.page("a.slides.html").select("figure.chart svg.wide").attr("width"))
                .isEqualTo("844");
    }

    @Test
    void what_an_author_writes_stays_text() {
        TinyCourse course = course(
                "chart=line title='" + HOSTILE.replace("'", "") + "' unit='<b>'",
                "a,\"" + HOSTILE.replace("\"", "\"\"") + "\",\"<i>\u0007\"\n\"" + HOSTILE.replace("\"", "\"\"")
                        + "\",1,2\nz,3,4");

        assertThat(course.problems()).isEmpty();
        Document page = course.page("a.html");
        assertThat(page.select("figure.chart script, figure.chart b, figure.chart i"))
                .isEmpty();
        assertThat(page.select("svg.narrow text.name").eachText()).contains("<i>\uFFFD");
        assertThat(page.select("details th").eachText()).contains(HOSTILE);
    }

    @Test
    void numbers_stand_where_they_belong() {
        Elements bars = course("chart=bar title=T", "x,y\na,0\nb,50\nc,100\nd,-50")
                .page("a.html")
                .select("svg.wide path.bar");

        List<Double> heights = bars.stream().map(ChartTest::height).toList();
        assertThat(heights.get(0)).isZero();
        assertThat(heights.get(2)).isEqualTo(2 * heights.get(1), within());
        assertThat(heights.get(3)).isEqualTo(heights.get(1), within());
        assertThat(top(bars.get(3))).isEqualTo(top(bars.get(1)) + heights.get(1), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.25);
    }

    private static double height(Element bar) {
        return Double.parseDouble(bar.attr("d").replaceAll(".*v([0-9.-]+)h.*", "$1"));
    }

    private static double top(Element bar) {
        return Double.parseDouble(bar.attr("d").replaceAll("M[0-9.-]+ ([0-9.-]+)h.*", "$1"));
    }

    @Test
    void a_line_has_a_gap_where_there_is_no_number_and_years_stand_at_their_place() {
        Document page = course("chart=line title=T", "Year,Nodes\n2000,1\n2010,2\n2020,\n2025,4")
                .page("a.html");

        assertThat(page.select("svg.wide path.curve").attr("d")).matches("M\\S+ \\S+L\\S+ \\S+M\\S+ \\S+");
        List<String> points = page.select("svg.wide path.point").eachAttr("d");
        assertThat(points).hasSize(3);
        double first =
                Double.parseDouble(points.get(0).substring(1, points.get(0).indexOf(' ')));
        double second =
                Double.parseDouble(points.get(1).substring(1, points.get(1).indexOf(' ')));
        double last =
                Double.parseDouble(points.get(2).substring(1, points.get(2).indexOf(' ')));
        assertThat((last - first) / (second - first)).isEqualTo(2.5, within());
    }

    @Test
    void series_differ_by_more_than_their_colour() {
        Document page =
                course("chart=bar title=T", "x,one,two,three\na,9,9,9\nb,9,9,9").page("a.html");

        assertThat(page.select("svg.wide path.hatch.s2")).isNotEmpty();
        assertThat(page.select("svg.wide path.hatch.s1")).isEmpty();
        assertThat(page.select("svg.wide text.name").eachText()).containsExactly("one", "two", "three");
    }

    @Test
    void what_nobody_can_read_is_refused() {
        String bars = "x,y\n" + "a,1\n".repeat(61);
        assertThat(course("chart=bar title=T", bars).problems())
                .containsExactly(
                        "lessons/1-a.md:5:4: error: 61 bars are too many to read (draw at most 60, or a line)");
        String points = "x,y\n" + "a,1\n".repeat(501);
        assertThat(course("chart=line title=T", points).problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .containsExactly(
                        "lessons/1-a.md:5:4: error: 501 points on a line are too many to read (draw at most 500)");
    }

    @Test
    void many_and_strange_numbers_are_drawn_inside_of_the_picture() {
        for (String kind : List.of("bar", "line")) {
            for (String row : List.of("0", "1e15", "-1e15", "1e-15", "0.1", "")) {
                TinyCourse course = course(
                        "chart=" + kind + " title=T",
                        "A very long name of what is measured,y\n"
                                + ("a label of many words " + "x".repeat(60) + "," + row + "\n").repeat(12));
                assertThat(course.problems()).isEmpty();
                assertThat(course.page("a.html").select("figure.chart svg").outerHtml())
                        .doesNotContain("NaN", "Infinity", "E1", "E-");
            }
        }
    }
}
