package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of data that lessons hold or take in. */
class DataTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>${7*7}";

    @TempDir
    Path folder;

    private TinyCourse course(String lesson) {
        return TinyCourse.in(folder, "-- lessons/01-a.md --\n# A\n\n" + lesson + "\n");
    }

    private static String include(String address) {
        return "```csv\ninclude: " + address + "\n```\n";
    }

    @Test
    void a_file_of_another_program_becomes_a_table_of_page_deck_and_search() {
        TinyCourse course = course("## Numbers\n\n" + include("../data/d.csv"))
                .write("data/d.csv", "\uFEFFLand;Wert\r\nDE;1.234,5\r\n".getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("a.html").select("th").eachText()).containsExactly("Land", "Wert");
        assertThat(course.page("a.html").select("td.end").text()).isEqualTo("1.234,5");
        assertThat(course.page("a.slides.html").select("td.end").text()).isEqualTo("1.234,5");
    }

    @Test
    void uneven_rows_are_told_at_their_line_of_the_file() {
        TinyCourse course = course(include("../d.csv"))
                .write("-- d.csv --\na,b\n1\n1,2,3\n\"x\ny\",2\n1\n1\n1\n1\n1\n")
                .build();

        assertThat(course.problems())
                .hasSize(5)
                .startsWith(
                        "d.csv:2:1: warning: this row has 1 field, the first has 2"
                                + " (the missing ones stay empty; add them)",
                        "d.csv:3:1: warning: this row has 3 fields, the first has 2 (the extra fields are left out;"
                                + " put a field that contains the separator into quotes)",
                        "d.csv:6:1: warning: this row has 1 field, the first has 2"
                                + " (the missing ones stay empty; add them)");
        assertThat(course.page("a.html").select("tbody tr:last-child td")).hasSize(2);
    }

    @Test
    void text_in_cells_stays_text() {
        TinyCourse course = course(
                        "```csv {table title=\"" + HOSTILE + "\"}\n" + HOSTILE + ",b\n" + HOSTILE + "\u0007,2\n```")
                .build();

        assertThat(course.page("a.html").select("caption").text()).isEqualTo(HOSTILE);
        assertThat(course.page("a.html").select("th").first().text()).isEqualTo(HOSTILE);
        assertThat(course.page("a.html").select("td").first().text()).isEqualTo(HOSTILE + "\uFFFD");
        assertThat(course.page("a.html").select("main img")).isEmpty();
    }

    @Test
    void files_elsewhere_are_not_read() throws IOException {
        TinyCourse course = course(include("../link.csv")
                + include("../../secret.csv")
                + include("%2e%2e/%2e%2e/x")
                + include("..\\x.csv")
                + include("/etc/passwd")
                + include("file:///etc/passwd")
                + include("../.env"));
        Files.writeString(folder.resolve("secret.csv"), "SECRET,1\n");
        Files.createSymbolicLink(course.source().resolve("link.csv"), folder.resolve("secret.csv"));
        course.write("-- .env --\nKEY=1\n").build();

        assertThat(course.problems()).hasSize(7).allMatch(problem -> problem.contains(": error: "));
        assertThat(course.report().written()).isFalse();
    }

    @Test
    void what_is_too_much_for_a_page_is_refused() {
        TinyCourse course = course(include("../rows.csv") + include("../columns.csv") + include("../letters.csv"))
                .write("rows.csv", "a,1\n".repeat(1_001).getBytes(StandardCharsets.UTF_8))
                .write("columns.csv", ("a,".repeat(60) + "a\n").getBytes(StandardCharsets.UTF_8))
                .write("letters.csv", ("a".repeat(250_000)).getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(course.problems("data-syntax"))
                .containsExactly(
                        "columns.csv:1:1: error: a table has at most 50 columns (show less)",
                        "letters.csv:1:1: error: this data is longer than 200000 characters (show less of it)",
                        "rows.csv:1001:1: error: a table has at most 1000 rows (show less, and link to the file)");
    }
}
