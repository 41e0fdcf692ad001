package dev.courseware.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.Growth;
import dev.courseware.TinyCourse;
import dev.courseware.cache.ContentCache;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Glossary;
import dev.courseware.model.PageRef;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceText;
import dev.courseware.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dialog pages may be far longer than lessons, for each turn is read by itself. */
class LongDialogTest {
    private static final String EXCHANGE =
            "P1: (laughs) So, let's talk about *distributed* systems, `code` and (pause) what matters.\n\nP2: Why?\n\n";

    @TempDir
    Path folder;

    private LessonParser parser;
    private PageRef page;

    @BeforeEach
    void makeParser() throws IOException {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/1-a.dialog.md --\nP1: a\nP2: b\n");
        CourseFiles files = CourseFiles.in(course.source(), course.output());
        SourceTree tree =
                CourseScanner.scan(files, new Titles(), new Diagnostics()).orElseThrow();
        parser = new LessonParser(
                files,
                tree.outline(),
                Glossary.NONE,
                new Highlighter(getClass().getClassLoader()),
                new ContentServices(
                        new MathRenderer(ContentCache.NONE, getClass().getClassLoader()),
                        new DiagramRenderer(ContentCache.NONE, getClass().getClassLoader())));
        page = tree.outline().page("lessons/1-a.dialog.md").orElseThrow();
    }

    @Test
    void a_megabyte_of_talk_is_read_whole() {
        String script = EXCHANGE.repeat(1_000_000 / EXCHANGE.length() + 1);

        LessonParser.Parsed parsed = parse(script);

        assertThat(parsed.diagnostics().inFileOrder()).isEmpty();
        assertThat(parsed.lesson().conversation().orElseThrow().dialog().turns())
                .hasSize(2 * (1_000_000 / EXCHANGE.length() + 1));
    }

    @Test
    void twice_the_talk_costs_twice_the_time() {
        Growth.check(EXCHANGE::repeat, 8_000, this::read);
    }

    @Test
    void twice_the_cues_in_one_turn_cost_twice_the_time() {
        Growth.check(size -> "P1: a\nP2: " + "so (pause) ".repeat(size), 24_000, this::read);
    }

    @Test
    void what_is_beyond_all_measure_is_refused() {
        assertThat(parse("P1: a\n".repeat(4_000_000 / 6 + 1)).diagnostics().inFileOrder())
                .extracting(Diagnostic::message)
                .containsExactly("this text is longer than 4,000,000 characters");
    }

    private LessonParser.Parsed parse(String script) {
        return parser.parse(page, new SourceText("", 0, script, 1));
    }

    private void read(String script) {
        assertThat(parse(script).diagnostics().inFileOrder()).isEmpty();
    }
}
