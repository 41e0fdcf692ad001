package dev.courseware.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.cache.ContentCache;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.Glossary;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageRef;
import dev.courseware.model.Table;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.Titles;
import dev.courseware.parse.dialog.ScriptParser;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceText;
import dev.courseware.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever falls out of a lesson's or dialog's model is told with the line on which it stood in the source. */
class WordCheckTest {
    private static final Highlighter HIGHLIGHTER = new Highlighter(WordCheckTest.class.getClassLoader());
    private static final ContentServices ENGINES = new ContentServices(
            new MathRenderer(ContentCache.NONE, WordCheckTest.class.getClassLoader()),
            new DiagramRenderer(ContentCache.NONE, WordCheckTest.class.getClassLoader()));

    @TempDir
    static Path folder;

    private static final String LESSON = """
        ---
        title: frontal
        description: outlined briefly
        objectives:
          - aimed high
        ---
        # frontal

        opening *stressed* [linked](https://example.org "hovering") `coded` $x_{tex}$ &amp; <b>bolder</b>.

        ## headed {#there}

        - bulleted
        - nesting
          1. numbered

             further
        - [x] ticked

        | upper | lower |
        |-------|-------|
        | celled | celling |
        | second | row |

        {caption="captioned"}
        | a1 | b1 |
        |----|----|
        | c1 | d1 |

        ```java {title="Named.java"}
        int declared = 1; // <1>
        return declared2;
        ```

        1. explained

        ![alternative](img/dot.svg "figured")

        Inline ![pictured](img/dot.svg) image.

        > quoted
        >
        > > deeper

        $$
        E = mass
        $$

        defined
        : meant
        : otherwise

        ::: note entitled
        noted

        :::: details folded
        hidden
        ::::
        :::

        :::: columns
        ::: column
        leftish
        :::
        ::: column
        rightish
        :::
        ::::

        :::: tabs
        ::: tab Linux
        penguin
        :::
        ::: tab Windows
        pane
        :::
        ::::

        ::: notes
        spoken
        :::

        ::: instructor
        withheld
        :::

        ::: quiz single chosen
        asked

        - [x] correct
          > praised
        - [ ] incorrect
          > corrected

        :::: hint
        hinted
        ::::

        because
        :::

        ::: quiz text
        wanted

        - phrased
        - [ ] misphrased
          > consoled
        :::

        ::: quiz number
        counted

        - 8.77 ± 0.05 hours
        - [ ] 87.5
          > misplaced
        :::

        ::: quiz order
        sorted

        1. firstly
        2. secondly
        3. thirdly
        :::

        ::: quiz match
        paired

        | sun | moon |
        |-----|------|
        | day | night |
        | warm | cold |
        | | decoy |
        :::

        ::: quiz cloze
        The [[gapped|gapping]] sentence and [[another]].
        :::

        :::: demo
        demonstrated
        ::::

        ```csv {table title="Tabled"}
        heads,tails
        one,two
        ```

        ```csv {chart=bar title="Charted" unit="ms"}
        label,series
        p50,12
        p99,840
        ```

        ```mermaid {title="Drawn" alt="sketched"}
        flowchart LR
        start --> stop
        ```

        Noted[^1] at the foot.

        [^1]: footed

            second thought

        ```dialog
        Ann: embedded
        Bob: speech
        ```

        <details><summary>summarised</summary>
            raw
            </details>

        ### nested

        closing
        """;

    private static final String DIALOG = """
        ---
        title: talking
        ---
        Setting: workshop

        ## begun

        Ann (laughing): welcome everybody here
        <!-- predict: guessing what? -->

        Bob: (surprised) really (pause) unsure
        <!-- misconception: mistaken -->

        - listed
        - itemised

        ```java
        int coded = 1;
        ```

        Ann: trailing away (sighs)
        <!-- answer: answered -->

        > remarked aside

        (They leave.)

        -> choosing

        Note: annotated

        Bob: because of reasons
        <!-- takeaway: taken -->

        ## ended

        Ann: finally done
        """;

    private static CourseFiles files;
    private static SourceTree tree;

    @BeforeAll
    static void read() throws IOException {
        TinyCourse course = TinyCourse.in(
                folder.resolve("words"),
                "-- lessons/1-a.md --\n" + LESSON + "-- lessons/2-b.dialog.md --\n" + DIALOG
                        + "-- lessons/img/dot.svg --\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"/>\n");
        files = CourseFiles.in(course.source(), course.source().resolve("target"));
        tree = CourseScanner.scan(files, new Titles(), new Diagnostics()).orElseThrow();
    }

    @Test
    void a_whole_lesson_has_lost_nothing() throws IOException {
        assertThat(told("lessons/1-a.md", parsed("lessons/1-a.md"))).isEmpty();
    }

    @Test
    void a_whole_dialog_has_lost_nothing() throws IOException {
        assertThat(told("lessons/2-b.dialog.md", parsed("lessons/2-b.dialog.md")))
                .isEmpty();
    }

    @Test
    void whatever_falls_out_of_a_lesson_is_told() throws IOException {
        assertThat(silentLosses("lessons/1-a.md")).isEmpty();
    }

    @Test
    void whatever_falls_out_of_a_dialog_is_told() throws IOException {
        assertThat(silentLosses("lessons/2-b.dialog.md")).isEmpty();
    }

    @Test
    void a_part_that_falls_out_of_a_dialog_is_told_at_its_line() throws IOException {
        Lesson whole = parsed("lessons/2-b.dialog.md");
        DialogBlock block = (DialogBlock) whole.body().blocks().get(0);
        List<String> lines = text("lessons/2-b.dialog.md").lines().toList();
        for (int i = 0; i < block.dialog().parts().size(); i++) {
            DialogPart part = block.dialog().parts().get(i);
            List<DialogPart> parts = new ArrayList<>(block.dialog().parts());
            List<DialogBody> bodies = new ArrayList<>(block.bodies());
            parts.remove(i);
            DialogBody body = bodies.remove(i);
            Lesson less = Damage.replaced(whole, block.dialog().parts(), parts, block.dialog());
            DialogBlock left = (DialogBlock) less.body().blocks().get(0);
            List<String> told = told("lessons/2-b.dialog.md", Damage.replaced(less, left.bodies(), bodies, left));
            assertThat(told)
                    .as(part.toString())
                    .isNotEmpty()
                    .allMatch(loss -> isAtItsPlace(loss, List.of(part, body), lines));
        }
    }

    @Test
    void a_turn_that_is_given_to_somebody_else_is_told() throws IOException {
        Lesson whole = parsed("lessons/2-b.dialog.md");
        DialogBlock block = (DialogBlock) whole.body().blocks().get(0);
        List<String> told = new ArrayList<>();
        for (Turn turn : block.dialog().turns()) {
            String other = turn.speaker().equals("Ann") ? "Bob" : "Ann";
            Lesson wrong = Damage.replaced(whole, turn.speaker(), other, turn);
            told.addAll(told("lessons/2-b.dialog.md", wrong));
        }
        assertThat(told)
                .containsExactly(
                        "8:17 «welcome everybody here» is given to another speaker than its label names",
                        "11:7 «surprised) really (pause) unsure» is given to another speaker than its label" + " names",
                        "21:6 «trailing away (sighs» is given to another speaker than its label names",
                        "32:6 «because of reasons» is given to another speaker than its label names",
                        "37:6 «finally done» is given to another speaker than its label names");
    }

    @Test
    void words_of_a_script_in_a_file_of_its_own_are_looked_for_as_well() {
        String script = "---\ncast: {Ann: Ann Example}\n---\nAnn: Hello there.\n\nBob: Well, indeed so.\n";
        Diagnostics read = new Diagnostics();
        Dialog whole = ScriptParser.parse("Ann: Hello there.\n\nBob: Well, indeed so.\n", List.of(), "x", 1, read);
        Dialog half = ScriptParser.parse("Ann: Hello there.\n\nBob: Well.\n", List.of(), "x", 1, read);
        assertThat(Losses.ofDeclared(whole, script, "talk.txt")).isEmpty();
        assertThat(Losses.ofDeclared(half, script, "talk.txt"))
                .containsExactly("talk.txt:6 «indeed so» is missing from the page (2 words)");
    }

    private static List<String> silentLosses(String path) throws IOException {
        Lesson whole = parsed(path);
        List<String> silent = new ArrayList<>();
        List<Damage.Damaged<Lesson>> all = Damage.all(whole);
        assertThat(all).hasSizeGreaterThan(20);
        List<String> lines = text(path).lines().toList();
        for (Damage.Damaged<Lesson> damaged : all) {
            if (hasWords(damaged)) {
                List<String> told = told(path, damaged.value());
                if (told.isEmpty() || !isHalf(damaged) && !isAtItsPlace(told.get(0), damaged.lost(), lines)) {
                    silent.add(damaged.what() + " " + told);
                }
            }
        }
        return silent;
    }

    /** Whether a part has words of its own, and not only such as another part shows as well. */
    private static boolean hasWords(Damage.Damaged<Lesson> damaged) {
        Object lost = damaged.lost();
        boolean elsewhere = lost instanceof Cue cue && cue.place() == Cue.Place.MIDDLE
                || lost instanceof Chart.Series
                || damaged.what().contains(".Demo.source.");
        return !elsewhere
                && !(lost instanceof Table.Align)
                && !(lost instanceof Number)
                && !(lost instanceof CodeListing.Mark)
                && !damaged.what().contains(".references[");
    }

    /** Whether what was lost is a part of a dialog without its content or the other way round, so that others moved up. */
    private static boolean isHalf(Damage.Damaged<Lesson> damaged) {
        return damaged.what().matches(".*\\.(Dialog\\.parts|DialogBlock\\.bodies)\\[\\d+]");
    }

    /** Whether the words that are told were in the part that was taken away, and stand in the line that is told. */
    private static boolean isAtItsPlace(String told, Object lost, List<String> lines) {
        String word = told.replaceFirst("(?s)^[^«]*«\\W*(\\w+).*", "$1");
        String line = lines.get(Integer.parseInt(told.substring(0, told.indexOf(':'))) - 1);
        return line.contains(word) && lost.toString().contains(word);
    }

    private static String text(String path) throws IOException {
        return new String(files.readText(path), StandardCharsets.UTF_8);
    }

    private static List<String> told(String path, Lesson lesson) throws IOException {
        return Losses.of(lesson, text(path), List.of());
    }

    private static Lesson parsed(String path) throws IOException {
        PageRef page = tree.outline().page(path).orElseThrow();
        Diagnostics diagnostics = new Diagnostics();
        SourceText text =
                SourceText.read(files.readText(path), path, diagnostics).orElseThrow();
        LessonParser.Parsed parsed =
                new LessonParser(files, tree.outline(), Glossary.NONE, HIGHLIGHTER, ENGINES).parse(page, text);
        assertThat(parsed.diagnostics().inFileOrder()).isEmpty();
        return parsed.lesson();
    }
}
