package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a course gets into its search index. */
class SearchIndexTest {
    @TempDir
    Path folder;

    @Test
    void sections_turns_terms_and_notes_are_places_of_their_own() {
        TinyCourse course = build("""
            -- glossary.md --
            Quorum
            Majority
            : More than half.
            -- lessons/01-a.md --
            ---
            description: About it
            ---
            # Title
            Lead[^1].
            ## Part one
            Words *here*
            - first
            - second
            ### Deeper
            | a | b |
            | - | - |
            | c | d |
            [^1]: The note.
            -- lessons/02-b.dialog.md --
            ## Scene
            Ann: Hello there.
            Bob: (smiles) Well met.
            """);
        assertThat(places(course, 0)).isEqualTo("""
            {"url":"a.html","title":"Title","unit":"","places":[
            ["","Title","","About it · Lead."],
            ["part-one","Part one","","Words here · first · second"],
            ["deeper","Deeper","","a · b · c · d"],
            ["fn-1","","","The note."]]}\
            """);
        assertThat(places(course, 1)).contains("\"b1\",\"Scene\"").contains("[\"t1\",\"\",\"Ann\",\"Hello there.\"]");
        assertThat(places(course, 2)).contains("[\"quorum\",\"Quorum, Majority\",\"\",\"More than half.\"]");
    }

    @Test
    void code_stands_behind_all_else_of_its_place() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            # Title
            ```java {title=Node.java}
            int first = 1;
            ```
            Words behind it.
            ## Only code
            ```
            echo
            ```
            """);
        assertThat(places(course, 0))
                .contains("\"Node.java · Words behind it. \u2063 int first = 1;\"")
                .contains("\"Only code\",\"\",\"echo\"");
    }

    @Test
    void what_the_page_does_not_show_is_not_found_either() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            # Title
            ::: instructor
            Hidden
            :::
            ::: slide
            Shown
            :::
            ::: solution
            Folded
            :::
            -- lessons/02-b.slides.md --
            # Deck
            ## One
            Said
            ::: notes
            Whispered
            :::
            """);
        assertThat(places(course, 0))
                .contains("Folded")
                .doesNotContain("Hidden")
                .doesNotContain("Shown");
        assertThat(places(course, 1)).contains("b.slides.html").contains("Said").doesNotContain("Whispered");
        assertThat(words(course)).contains("folded ").doesNotContain("hidden ", "whispered ");
    }

    @Test
    void words_in_html_and_in_cells_are_found_and_answers_in_gaps_and_numbers_of_footnotes_are_not() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            # Title
            <div><b>Framed</b></div>

            | Head |
            | ---- |
            | Cell[^1] |

            [^1]: Note

            ::: quiz cloze
            | Asked |
            | ----- |
            | It is [[secret]]. |
            :::
            """);
        assertThat(places(course, 0))
                .contains("Framed · Head · Cell · Asked · It is ….")
                .doesNotContain("secret");
    }

    @Test
    void a_unit_without_a_source_is_found_by_its_title() {
        TinyCourse course = build("""
            -- lessons/01-fault-tolerance/01-a.md --
            # A
            """);
        assertThat(words(course)).contains("tolerance ");
        assertThat(course.read("assets/search/index.js"))
                .matches("(?s)courseSearch.index\\(\"[0-9a-f]+\",\"BBB\",\\[\"\"]\\);\n");
    }

    @Test
    void the_bytes_are_the_same_however_many_threads_write_them() {
        StringBuilder files = new StringBuilder();
        for (int i = 10; i < 40; i++) {
            files.append("-- lessons/")
                    .append(i)
                    .append("-x")
                    .append(i)
                    .append(".md --\n# Lesson ")
                    .append(i)
                    .append("\nword")
                    .append(i % 7);
            files.append(" Ünï ").append(i * 31).append("\n## Part\nmore\n");
        }
        Map<String, String> one = search(build(files.toString()));
        assertThat(search(TinyCourse.in(folder.resolve("again"), files.toString())
                        .threads(7)
                        .build()))
                .isEqualTo(one);
    }

    @Test
    void hostile_text_stays_text() {
        TinyCourse course = build("""
            -- lessons/01-a.md --
            # `</script><script>alert(1)</script>` "q" \\\\ ${x}{LS} end
            `<!--` ]]> `*/`
            """.replace("{LS}", "\u2028"));
        String text = course.read("assets/search/p0.js");
        assertThat(text).doesNotContain("<", "\u2028").contains("\\u003c/script\\u003e", "\\u2028", "\\\"q\\\"");
    }

    private TinyCourse build(String files) {
        TinyCourse course = TinyCourse.in(folder, files).threads(1).build();
        assertThat(course.problems()).noneMatch(problem -> problem.contains("error"));
        return course;
    }

    /** What is said of a page's places, without the call around it. */
    private static String places(TinyCourse course, int page) {
        String file = course.read("assets/search/p" + page / 4 + ".js");
        String call = "courseSearch.page(" + page + ",";
        int start = file.indexOf(call) + call.length();
        return file.substring(start, file.indexOf(");\n", start));
    }

    private static String words(TinyCourse course) {
        return course.read("assets/search/w0.js").replace("\"", ",").replace(",", "\n");
    }

    private static Map<String, String> search(TinyCourse course) {
        return new TreeMap<>(TinyCourse.contents(course.site().resolve("assets/search"), path -> path));
    }
}
