package dev.courseware.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.cache.ContentCache;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.plantuml.SourceStringReader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramsTest {
    private static final ClassLoader LOADER = DiagramsTest.class.getClassLoader();
    private static final Diagrams DIAGRAMS = new Diagrams(ContentCache.NONE, LOADER);

    @TempDir
    private Path folder;

    @Test
    void a_diagram_is_drawn_with_or_without_the_lines_around_it() {
        Drawing.Picture picture = picture("Alice -> Bob: hello");

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
                        Drawing.Mistake.class,
                        mistake -> assertThat(mistake.line()).isEqualTo(1));
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        assertThat(DIAGRAMS.draw("A -> B\nfoo bar baz\nB -> C"))
                .isInstanceOfSatisfying(Drawing.Mistake.class, mistake -> {
                    assertThat(mistake.line()).isEqualTo(1);
                    assertThat(mistake.message()).containsIgnoringCase("syntax error");
                });
        assertThat(DIAGRAMS.draw("@startuml\nA -> B\nfoo bar baz\n@enduml"))
                .isInstanceOfSatisfying(
                        Drawing.Mistake.class,
                        mistake -> assertThat(mistake.line()).isEqualTo(2));
    }

    @Test
    void without_plantuml_it_is_said_to_be_absent() {
        Diagrams without = new Diagrams(ContentCache.NONE, ClassLoader.getPlatformClassLoader());

        assertThat(without.draw("A -> B")).isInstanceOf(Drawing.Absent.class);
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
    void a_diagram_is_drawn_the_same_on_a_machine_without_fonts(String source) throws Exception {
        assertThat(elsewhere(source, "-Dsun.font.fontmanager=none")).isEqualTo(DIAGRAMS.draw(source) + "\n");
    }

    @Test
    void without_the_classes_to_draw_with_it_is_told_what_is_needed() throws Exception {
        assertThat(elsewhere("A -> B", "--limit-modules=java.base,java.xml,java.logging,java.net.http,jdk.crypto.ec"))
                .startsWith("Mistake[line=0, message=this Java can't draw, so take one with the module java.desktop")
                .doesNotContain("\tat ");
    }

    /** What another Java makes of a diagram, and says. */
    private static String elsewhere(String source, String option) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(DrawnElsewhere.class, Diagrams.class, Jsoup.class, SourceStringReader.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(java, option, "-cp", classes, DrawnElsewhere.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(source.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void what_was_kept_is_cleaned_again() throws IOException {
        ContentCache cache = ContentCache.in(folder);
        Diagrams diagrams = new Diagrams(cache, LOADER);
        diagrams.draw("A -> B");
        String key;
        try (Stream<Path> files = Files.list(folder)) {
            key = files.findFirst().orElseThrow().getFileName().toString();
        }
        cache.keep(key, "<svg viewBox=\"0 0 5 6\"><script>alert(1)</script><rect x=\"1\" onclick=\"x\"/></svg>");

        assertThat(diagrams.draw("A -> B")).isEqualTo(new Drawing.Picture("<rect x=\"1\" fill=\"none\"></rect>", 5, 6));
    }

    private static Drawing.Picture picture(String source) {
        Drawing drawing = DIAGRAMS.draw(source);
        assertThat(drawing).as(source).isInstanceOf(Drawing.Picture.class);
        return (Drawing.Picture) drawing;
    }
}
