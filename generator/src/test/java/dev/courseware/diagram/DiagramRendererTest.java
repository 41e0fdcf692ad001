package dev.courseware.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.cache.ContentCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramRendererTest {
    private static final ClassLoader LOADER = DiagramRendererTest.class.getClassLoader();
    private static final DiagramRenderer DIAGRAMS = new DiagramRenderer(ContentCache.NONE, LOADER);

    @TempDir
    private Path folder;

    @Test
    void a_diagram_is_drawn_with_or_without_the_lines_around_it() {
        DiagramResult.Picture picture = picture("Alice -> Bob: hello");

        assertThat(picture.width()).isPositive();
        assertThat(picture.markup()).contains(">Alice<", ">hello<");
        assertThat(picture("@startuml\nAlice -> Bob: hello\n@enduml\n")).isEqualTo(picture);
        assertThat(picture("@startmindmap\n* root\n** leaf\n@endmindmap").markup())
                .contains(">leaf<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice -> Bob: [[https://example.org link]]",
                "Alice -> Bob: <script>alert(1)</script>",
                "class A [[javascript:alert(1)]]\nA --> B",
                "node Web\ndatabase DB\nWeb --> DB : reads",
                "!theme cerulean\nA -> B : x",
                "skinparam shadowing true\nA -> B : x",
                "title \"<b onload='x'>&amp;]]>\"\nA -> B"
            })
    void nothing_but_shapes_and_text_comes_out(String source) {
        String markup = picture(source).markup();
        var svg = Jsoup.parse("<svg>" + markup + "</svg>", Parser.xmlParser()).selectFirst("svg");

        assertThat(svg.select("*").stream().map(element -> element.tagName()).distinct())
                .isSubsetOf(
                        "svg",
                        "g",
                        "rect",
                        "line",
                        "path",
                        "polygon",
                        "polyline",
                        "ellipse",
                        "circle",
                        "text",
                        "tspan");
        assertThat(svg.select("[style], [id], [href], [xlink:href], [onload], [filter]"))
                .isEmpty();
        assertThat(markup).doesNotContain("url(", "<?", "<!--");
    }

    @Test
    void words_stand_clear_of_the_cross_of_what_is_lost() {
        Document drawn = Jsoup.parse(
                picture("A -> B : asks a long question\nB -->x A : answer").markup());
        double words = Double.parseDouble(drawn.select("text:contains(answer)").attr("x"));
        double line = Double.parseDouble(
                drawn.select("line[stroke-dasharray]").first().attr("x1"));
        assertThat(words).isGreaterThan(line + 30);
    }

    @Test
    void lines_and_text_take_the_colour_of_the_page() {
        assertThat(picture("A -> B : x").markup())
                .contains("fill=\"currentColor\"", "stroke=\"currentColor\"", "class=\"surface\"")
                .doesNotContain("#000\"", "#181818");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!include /etc/passwd",
                "  !includeurl https://example.org/x",
                "!include_many x",
                "!include C4/C4_Container",
                "!include <C4/../../x>",
                "!include <c4/../C4_Context>",
                "!include <nosuch/x>",
                "!include <C4>",
                "!include <C4/C4_Context> <C4/C4_Container>",
                "!includesub <C4/C4_Context>!X",
                "!include_once <C4/C4_Context>",
                "!import x.zip",
                "!theme x from https://example.org",
                "!pragma layout dot",
                "A -> B : %getenv(\"HOME\")",
                "A -> B : %load_json(\"x\")",
                "A -> B : %date()",
                "!while %true()",
                "!$a = $a + $a",
                "!define A A A",
                "!procedure x()",
                "A -> B : <img:https://example.org/x.png>",
                "A -> B : <img /etc/x.png>",
                "A -> B : <latex>x^2</latex>",
                "A -> B : <Math>x^2</Math>",
                "@startditaa"
            })
    void what_reads_fetches_looks_around_or_has_no_end_is_refused_at_its_line(String line) {
        assertThat(DIAGRAMS.draw("A -> B\n" + line + "\nB -> C"))
                .isInstanceOfSatisfying(
                        DiagramResult.Mistake.class,
                        mistake -> assertThat(mistake.line()).isEqualTo(1));
    }

    @Test
    void files_of_plantumls_own_library_are_included_by_name() {
        DiagramResult.Picture picture = picture("""
            !include <C4/C4_Container>
            Person(learner, "Learner")
            System_Boundary(course, "Course") {
              Container(site, "Site", "HTML", "what is read")
            }
            Rel(learner, site, "reads")
            """);

        assertThat(picture.markup()).contains(">Learner<", ">Site<", ">reads<");
        assertThat(picture.markup()).contains("href=\"data:image/png;base64,").doesNotContain("xlink");
        assertThat(picture("!include <archimate/Archimate>\nBusiness_Actor(a, \"An actor\")")
                        .markup())
                .contains("actor");
    }

    @ParameterizedTest
    @CsvSource({
        "!include x.puml, 'diagrams may not read files or load from elsewhere; PlantUML''s own library is'",
        "!include <nosuch/x>, '«nosuch» is not one of the libraries that come with PlantUML and can be drawn here:"
                + " adaml,'",
        "!import x.zip, 'includes from PlantUML''s own library are'"
    })
    void who_may_not_include_hears_what_may_be_included(String line, String message) {
        assertThat(DIAGRAMS.draw(line))
                .isInstanceOfSatisfying(
                        DiagramResult.Mistake.class,
                        mistake -> assertThat(mistake.message()).contains(message));
    }

    @Test
    void words_of_a_line_that_is_broken_by_width_stand_apart() {
        assertThat(picture("skinparam wrapWidth 200\nrectangle \"reads and listens\" as r")
                        .markup())
                .contains(">reads and listens<");
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        assertThat(DIAGRAMS.draw("A -> B\nfoo bar baz\nB -> C"))
                .isInstanceOfSatisfying(DiagramResult.Mistake.class, mistake -> {
                    assertThat(mistake.line()).isEqualTo(1);
                    assertThat(mistake.message()).containsIgnoringCase("syntax error");
                });
        assertThat(DIAGRAMS.draw("@startuml\nA -> B\nfoo bar baz\n@enduml"))
                .isInstanceOfSatisfying(
                        DiagramResult.Mistake.class,
                        mistake -> assertThat(mistake.line()).isEqualTo(2));
    }

    @Test
    void what_plantuml_fails_at_is_a_mistake_and_not_its_picture_of_the_failure() {
        assertThat(DIAGRAMS.draw("@startsalt\n}\n@endsalt"))
                .isInstanceOfSatisfying(
                        DiagramResult.Mistake.class,
                        mistake ->
                                assertThat(mistake.message()).isEqualTo("PlantUML can't draw it, and doesn't say why"));
    }

    @Test
    void what_is_too_large_to_be_laid_out_soon_is_refused_by_what_is_counted_in_it() {
        StringBuilder dense = new StringBuilder();
        for (int from = 0; from < 20; from++) {
            for (int to = 0; to < from; to++) {
                dense.append("class N")
                        .append(from)
                        .append("\nN")
                        .append(from)
                        .append(" --> N")
                        .append(to)
                        .append('\n');
            }
        }
        assertThat(refusal(dense.toString())).contains("20 elements, 0 groups and 190 lines between them");
        assertThat(refusal(each("participant P%1$d\nP%1$d -> P0 : m\n", 740)))
                .contains("740 participants and 740 messages");
        assertThat(refusal("start\n" + each(":step %d;\n", 660))).contains("parts");
        assertThat(refusal("note as N\n" + each("| a | %d |\n", 900) + "end note"))
                .contains("900 rows of tables");
        assertThat(refusal(each("package P%d {\n", 205) + "class X\n" + "}\n".repeat(205)))
                .contains("205 groups");
        assertThat(refusal("@startgantt\n[T] lasts 90 years\n@endgantt")).contains("days");
        assertThat(refusal("@startjson\n[" + "1,".repeat(2_700) + "1]\n@endjson"))
                .contains("parts");
        assertThat(refusal(each("class A%1$d\nA%1$d ---------> B%1$d\n", 120))).contains("elements");
    }

    @Test
    void what_lessons_draw_is_far_from_what_is_refused() {
        assertThat(picture(each("state S%1$d\nS%1$d --> S0 : back\nS0 --> S%1$d : on\n", 20))
                        .effort())
                .isLessThan(100);
        assertThat(picture(each("participant P%1$d\nP%1$d -> P0 : m\n", 12)).effort())
                .isLessThan(100);
        assertThat(picture("@startmindmap\n* root\n" + each("** n%d\n", 80) + "@endmindmap")
                        .effort())
                .isLessThan(100);
    }

    private static String each(String line, int times) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < times; i++) {
            lines.append(String.format(Locale.ROOT, line, i));
        }
        return lines.toString();
    }

    private static String refusal(String source) {
        DiagramResult drawing = DIAGRAMS.draw(source);
        String message = drawing instanceof DiagramResult.Mistake mistake ? mistake.message() : "drawn";
        assertThat(message).startsWith("it is too large to be laid out");
        return message;
    }

    @Test
    void without_plantuml_it_is_said_to_be_absent() {
        DiagramRenderer without = new DiagramRenderer(ContentCache.NONE, ClassLoader.getPlatformClassLoader());

        assertThat(without.draw("A -> B")).isInstanceOf(DiagramResult.Absent.class);
    }

    @Test
    void a_diagram_is_drawn_the_same_every_time() {
        String source = "class A\nclass B\nA --> B\nnote left of A: n";

        assertThat(picture(source)).isEqualTo(picture(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Wörter {\n+ein() : Text\n}\nclass B\nWörter --> B : **fett** 漢字 \u2192 \"\"mono\"\"",
                "skinparam defaultFontName Courier\nA -> B : x\nnote left: //n//",
                "@startmindmap\n* root\n** leaf\n@endmindmap",
                "start\n:step;\nif (x?) then (yes)\n:a;\nendif\nstop"
            })
    void a_diagram_is_drawn_the_same_on_a_machine_without_fonts(String source) {
        assertThat(drawnBy("-Dsun.font.fontmanager=none", source)).isEqualTo(DIAGRAMS.draw(source));
    }

    @Test
    void without_the_classes_to_draw_with_it_is_told_what_is_needed() {
        DiagramResult drawing =
                drawnBy("--limit-modules=java.base,java.xml,java.logging,java.net.http,jdk.crypto.ec", "A -> B");

        assertThat(drawing)
                .asString()
                .startsWith("Mistake[line=0, message=this Java can't draw; use one that has the module java.desktop");
    }

    @Test
    void a_diagram_is_drawn_the_same_whatever_the_language_of_the_machine() {
        String source = "A -> B : TITLE\ntitle INFINITE";

        assertThat(drawnBy("-Duser.country=TR", source)).isEqualTo(DIAGRAMS.draw(source));
    }

    /** What a Java that is started with an option makes of a diagram. */
    private static DiagramResult drawnBy(String option, String source) {
        try (DiagramRenderer diagrams = new DiagramRenderer(ContentCache.NONE, LOADER, List.of(option))) {
            return diagrams.draw(source);
        }
    }

    @Test
    void what_was_kept_is_cleaned_again() throws IOException {
        ContentCache cache = ContentCache.in(folder);
        DiagramRenderer diagrams = new DiagramRenderer(cache, LOADER);
        diagrams.draw("A -> B");
        String key;
        try (Stream<Path> files = Files.list(folder)) {
            key = files.findFirst().orElseThrow().getFileName().toString();
        }
        cache.keep(key, "7\n<svg viewBox=\"0 0 5 6\"><script>alert(1)</script><rect x=\"1\" onclick=\"x\"/></svg>");

        assertThat(diagrams.draw("A -> B"))
                .isEqualTo(new DiagramResult.Picture("<rect x=\"1\" fill=\"none\"></rect>", 5, 6, 7));
    }

    private static DiagramResult.Picture picture(String source) {
        DiagramResult drawing = DIAGRAMS.draw(source);
        assertThat(drawing).as(source).isInstanceOf(DiagramResult.Picture.class);
        return (DiagramResult.Picture) drawing;
    }
}
