package dev.courseware.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.DefaultTheme;
import dev.courseware.TinyCourse;
import dev.courseware.cache.ContentCache;
import dev.courseware.check.words.Losses;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.highlight.Highlighter;
import dev.courseware.lab.LabLibrary;
import dev.courseware.model.Course;
import dev.courseware.model.Glossary;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.parse.GlossaryParser;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.Titles;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.site.SharedParts;
import dev.courseware.render.site.SiteRenderer;
import dev.courseware.render.template.Templates;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lesson syntax by examples: {@code spec/*.md} holds Markdown and what the default theme makes of it, and where
 * there are any, the problems that are told. The word behind {@code example} is the policy for raw HTML.
 *
 * <p>{@code -Dspec.rewrite=true} writes what is made now into the files, to be read before it is committed.
 */
class SyntaxSpecTest {
    private static final boolean REWRITE = Boolean.getBoolean("spec.rewrite");
    private static final Path SOURCES = Path.of(System.getProperty("basedir", "."), "src/test/resources/spec");
    private static final String PAGE = "lessons/01-unit/01-page.md";
    private static final Highlighter HIGHLIGHTER = new Highlighter(SyntaxSpecTest.class.getClassLoader());
    private static final ContentServices ENGINES = new ContentServices(
            new MathRenderer(ContentCache.NONE, SyntaxSpecTest.class.getClassLoader()),
            new DiagramRenderer(ContentCache.NONE, SyntaxSpecTest.class.getClassLoader()));

    @TempDir
    static Path folder;

    private static CourseFiles files;
    private static Outline outline;
    private static Glossary glossary;
    private static Templates templates;
    private static LabLibrary labs;

    @BeforeAll
    static void makeCourse() throws IOException {
        TinyCourse course = TinyCourse.in(folder, """
            -- glossary.md --
            Quorum
            Majority quorum
            : More than half of the *nodes*, "enough" & <no> less.

            Single point of failure
            : What takes all down with it.

            R&D
            : Research.
            -- lessons/index.md --
            # Welcome
            -- lessons/top.md --
            # Top
            -- lessons/01-unit/index.md --
            # Unit
            -- lessons/01-unit/01-page.md --
            ---
            title: Page
            ---
            -- lessons/01-unit/02-next.md --
            # Next
            ## Part two
            -- lessons/01-unit/03-talk.dialog.md --
            Ann: Hi.
            -- lessons/01-unit/04-recap.slides.md --
            # Recap
            -- src/Node.java --
            // region whole
            class Node {
                // region send
                void send() {
                    // region inner
                    wire.put(1); // <1>
                    //endregion

                }
                // endregion send
            }
            // endregion
            // region open
            -- src/app.py --
            # region run
            run()
            # endregion
            other()
            -- src/page.html --
            <!-- #region head -->
            <h1>Hi</h1>
            <!-- #endregion -->
            -- lessons/01-unit/data.csv --
            a,b
            -- lessons/01-unit/walk.mp4 --
            0000ftypmp42
            -- lessons/01-unit/walk.vtt --
            WEBVTT

            NOTE Nobody says this.

            00:00.000 --> 00:02.000
            <v Ann>This is the rack.</v>

            00:02.000 --> 00:04.000 line:0
            It &lt;hums&gt;.
            -- lessons/01-unit/walk.de.vtt --
            WEBVTT
            -- lessons/01-unit/hum.mp3 --
            ID3
            -- lessons/01-unit/noise.webm --
            <html>
            -- data/times.csv --
            Percentile;Before;After
            p50;12,5;11
            "p99";840;1.210,5
            -- lessons/01-unit/my notes.txt --
            Notes
            -- lessons/01-unit/img/a dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>
            -- lessons/01-unit/page.html --
            <p>A page of its own
            -- lessons/01-unit/img/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>
            -- theme/labs/count/lab.yml --
            title: Count
            description: Something is counted.
            tick: 1 s
            picture: 2 s
            parameters:
              by: {label: By, start: 2, range: 1..5, step: 1}
              wait: {label: Wait, start: 500 ms, range: 100 ms..5 s, step: 100 ms}
              mode: {label: Which way, start: up, choices: {up: Upwards, down: Downwards}, restart: true}
              loud: {label: Loud, start: true}
            readings:
              count: {label: Count}
              share: {label: Share, unit: "%"}
            actions:
              more: {label: One more}
            table:
              vary: {by: [1, 5]}
              run: 10 s
              show: [count, share]
            -- theme/labs/count/model.js --
            Labs.model("count", {
              start: () => ({ count: 0 }),
              step: (state, settings) => { state.count += settings.mode === "up" ? settings.by : -settings.by; },
              act: (state) => { state.count += 1; },
              readings: (state, settings) => ({ count: state.count, share: state.count > 20 ? settings.by / state.count : null }),
            });
            -- theme/labs/count/view.js --
            Labs.view("count", {
              draw: (state) => ["svg", { height: 40 }, ["text", { x: 10, y: 20, size: 24, action: "more", className: "strong" }, "<" + state.count + ">"]],
              describe: (state) => "The count is " + state.count + ".",
            });
            -- theme/labs/broken/lab.yml --
            title: Broken
            """);
        Path theme = course.source().resolve("theme");
        labs = DefaultTheme.labs(theme);
        files = CourseFiles.in(course.source(), course.output());
        Diagnostics diagnostics = new Diagnostics();
        outline = CourseScanner.scan(files, new Titles(), diagnostics)
                .orElseThrow()
                .outline();
        assertThat(diagnostics.inFileOrder()).isEmpty();
        glossary = GlossaryParser.parse(
                files,
                outline,
                outline.glossary().orElseThrow(),
                HIGHLIGHTER,
                ENGINES,
                SourceText.read(files.readText("glossary.md"), "glossary.md", diagnostics)
                        .orElseThrow(),
                diagnostics);
        assertThat(diagnostics.inFileOrder()).isEmpty();
        templates = DefaultTheme.templates(theme);
    }

    @TestFactory
    Stream<DynamicContainer> every_example_gives_the_html_beside_it() throws IOException {
        try (Stream<Path> specs = Files.list(SOURCES)) {
            List<String> names = specs.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(5);
            return names.stream().map(SyntaxSpecTest::spec);
        }
    }

    private static DynamicContainer spec(String name) {
        List<SpecExample> examples = SpecExample.of("/spec/" + name);
        if (REWRITE) {
            rewrite(SOURCES.resolve(name), examples);
        }
        assertThat(examples).as(name).isNotEmpty();
        return DynamicContainer.dynamicContainer(
                name,
                examples.stream()
                        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(name, example))));
    }

    private static void check(String name, SpecExample example) {
        if (REWRITE) {
            return;
        }
        List<String> expected = example.parts().stream().map(String::strip).toList();
        assertThat(String.join("\n.\n", parts(example)))
                .as("%s:%d\n%s", name, example.line(), example.source())
                .isEqualTo(String.join("\n.\n", expected));
    }

    /** What is made of an example now: the HTML, and the problems if there are any. */
    private static List<String> parts(SpecExample example) {
        PageRef page = outline.page(PAGE).orElseThrow();
        Outline policed = withPolicy(example.option());
        LessonParser.Parsed parsed = new LessonParser(
                        files,
                        policed,
                        glossary,
                        HIGHLIGHTER,
                        ENGINES.with(labs).saying(templates::word))
                .parse(page, new SourceText("", 0, example.source(), 1));
        assertThat(Losses.of(
                        parsed.lesson(), example.source(), parsed.diagnostics().inFileOrder()))
                .isEmpty();
        SiteRenderer renderer = new SiteRenderer(templates, policed, new CourseMap(policed), SharedParts.NONE);
        SiteRenderer.Body body = renderer.body(parsed.lesson());
        String title = body.heading().value().equals(page.title()) ? "" : "<h1>" + body.heading() + "</h1>\n";
        List<String> parts = new ArrayList<>();
        parts.add(withoutBlankLines(title + body.html() + body.footnotes()));
        if (!parsed.diagnostics().inFileOrder().isEmpty()) {
            parts.add(parsed.diagnostics().inFileOrder().stream()
                    .map(problem -> problem.toString().substring(problem.path().length() + 1))
                    .collect(Collectors.joining("\n")));
        }
        return parts;
    }

    private static Outline withPolicy(String option) {
        Course course = outline.course();
        HtmlPolicy policy = HtmlPolicy.valueOf(option.isEmpty() ? "SAFE" : option.toUpperCase(Locale.ROOT));
        Course changed = new Course(
                course.title(),
                course.description(),
                course.language(),
                course.authors(),
                course.licence(),
                course.url(),
                course.look(),
                course.cast(),
                course.checks(),
                policy,
                course.glossary(),
                course.typography(),
                course.defaults(),
                course.slideRatio(),
                course.publication(),
                course.print(),
                course.surroundings(),
                course.home());
        return outline.with(changed);
    }

    /** Templates leave blank lines between blocks; those inside of listings count. */
    private static String withoutBlankLines(String html) {
        StringBuilder out = new StringBuilder();
        boolean listing = false;
        for (String line : html.split("\n")) {
            listing = (listing || line.contains("<pre")) && !line.contains("</pre>");
            if (listing || !line.isBlank()) {
                out.append(line.stripTrailing()).append('\n');
            }
        }
        return out.toString().strip();
    }

    private static void rewrite(Path file, List<SpecExample> examples) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = examples.size() - 1; i >= 0; i--) {
                SpecExample example = examples.get(i);
                int start = example.line();
                List<String> rest = lines.subList(start, lines.size());
                rest.subList(rest.indexOf("."), rest.indexOf(SpecExample.FENCE)).clear();
                String made = ".\n" + String.join("\n.\n", parts(example)).replace('\t', '→');
                rest.addAll(rest.indexOf(SpecExample.FENCE), made.lines().toList());
            }
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
