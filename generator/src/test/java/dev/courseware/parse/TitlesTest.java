package dev.courseware.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.cache.ContentCache;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.formula.TexWords;
import dev.courseware.highlight.Highlighter;
import dev.courseware.image.ImageScaler;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Glossary;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Lesson;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.markdown.MarkdownParser;
import dev.courseware.render.inline.InlineHtml;
import dev.courseware.render.inline.Location;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.CourseScanner;
import dev.courseware.source.SourceText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline's title of a page is the one that the page shows. */
class TitlesTest {
    private static final List<String> BEFORE = List.of(
            "",
            "\n \n",
            "<!-- a comment\n# not this -->\n",
            "<!-- ignore: x -->\n\n",
            "<style>\n# p { color: red }\n</style>\n\n",
            "<p align=\"center\">Logo</p>\n\n",
            "[ref]: x.md \"Title\"\n\n",
            "---\n\n",
            "Some text.\n\n",
            "Text\n",
            "> # Quoted\n\n",
            "- # Listed\n\n",
            "    # Code\n\n",
            "```\n# Fenced\n```\n",
            "~~~~ sh\n# Fenced\n~~~\n~~~~\n",
            "::: note\n# Boxed\n:::\n",
            "::: details # Not this\nText\n\n## Inside\n:::\n",
            "$$\n# x\n$$\n",
            "| a |\n|---|\n| # b |\n\n",
            "Term\n: # Meaning\n\n",
            "[^1]: # Note\n\n",
            "#\n",
            "## ##\n",
            "#hashtag\n\n",
            "<div>\n# Inside HTML\n</div>\n\n");
    private static final List<String> WORDS = List.of(
            "Plain words",
            "It's 100 % \"right\": a/b (c), d; e?",
            "C# and F#",
            "*Two* __kinds__ of ~~words~~",
            "`code` and ``a ` b``",
            "snake_case_name 2 * 3 * 4",
            "[A link](x.md#y) and [one](<a b.md> \"t\")",
            "[known][ref] [ref] [ref][]",
            "[unknown][other] [brackets]",
            "![image](dot.svg)",
            "[![badge](b.svg)](b.md)",
            "[[term]] and [[term|shown words]]",
            "$x^2$ costs $5",
            "A &amp; B &copy; &#65; &nope;",
            "\\*escaped\\* \\# \\[x\\]",
            "press <kbd>Ctrl</kbd> <br> now <!-- c -->",
            "<https://example.org/x> and a@b.org",
            "Footnote[^1] and [^2]",
            "Ünïcode 漢字 😀 e\u0301",
            "Tab\there",
            "trailing \\",
            "words {#id .class}",
            "words {not attributes",
            "words `code`{.x}",
            "**bold");

    @TempDir
    private Path folder;

    @Test
    void titles_in_outline_and_page_agree_whatever_stands_in_and_before_them() throws Exception {
        LessonParser parser = parser();
        Random random = new Random(20261128);
        int taken = 0;
        for (int i = 0; i < 1000; i++) {
            String body = body(random);
            PageKind kind = List.of(PageKind.LESSON, PageKind.UNIT, PageKind.DECK, PageKind.HOME)
                    .get(random.nextInt(4));
            String title = new Titles().title(body, kind, HtmlPolicy.SAFE);
            Optional<TitleHeading> heading = TitleHeading.of(MarkdownParser.parse(body), kind, HtmlPolicy.SAFE);
            assertThat(title)
                    .as(body)
                    .isEqualTo(heading.map(TitleHeading::words).orElse(""));
            if (heading.isPresent() && heading.get().isReplaced(kind, false)) {
                taken++;
                assertThat(shown(parser, body, kind, title)).as(body).isEqualTo(normal(title));
            }
        }
        assertThat(taken).isGreaterThan(400);
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            body.append(any(BEFORE, random));
        }
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            String words = any(WORDS, random) + (random.nextBoolean() ? "" : " " + any(WORDS, random));
            switch (random.nextInt(5)) {
                case 0 -> body.append(words).append("\n===\n");
                case 1 ->
                    body.append(words).append('\n').append(any(WORDS, random)).append("\n---\n");
                case 2 -> body.append("  ## ").append(words).append(" ##\n");
                default ->
                    body.append("#".repeat(1 + random.nextInt(7)))
                            .append(' ')
                            .append(words)
                            .append('\n');
            }
        }
        return body.append(random.nextBoolean() ? "\nText[^1]\n\n[^1]: Note\n" : "\n[ref]: y.md\n")
                .toString();
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The words of the heading that a page shows; of images, what stands for them. */
    private static String shown(LessonParser parser, String body, PageKind kind, String title) {
        PageRef page = new PageRef("lessons/a.md", "a", kind, title, FrontMatter.NONE);
        Lesson lesson = parser.parse(page, new SourceText("", 0, body, 1)).lesson();
        org.jsoup.nodes.Element html = Jsoup.parseBodyFragment(
                        InlineHtml.of(lesson.body().title(), Location.of(page)).value())
                .body();
        html.select("img").forEach(image -> image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt"))));
        html.select("sup").remove();
        html.select("math")
                .forEach(math -> math.replaceWith(new org.jsoup.nodes.TextNode(
                        TexWords.of(math.select("annotation").text()))));
        html.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode(" ")));
        return normal(html.text());
    }

    private static String normal(String words) {
        return words.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private LessonParser parser() throws Exception {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A
            -- lessons/x.md --
            # X
            -- lessons/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>
            -- lessons/b.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>
            """);
        CourseFiles files = CourseFiles.in(course.source(), course.output());
        Outline outline = CourseScanner.scan(files, new Titles(), new Diagnostics())
                .orElseThrow()
                .outline();
        ContentCache cache = ContentCache.in(folder.resolve("cache"));
        ClassLoader loader = TitlesTest.class.getClassLoader();
        return new LessonParser(
                files,
                outline,
                Glossary.UNREADABLE,
                new Highlighter(loader),
                new ContentServices(
                        new MathRenderer(cache, loader),
                        new DiagramRenderer(cache, loader),
                        new ImageScaler(cache, (p, c) -> {})));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<!-- c -->\\n\\n# One | One",
                "<style>h1 {}</style>\\n\\n# One | One",
                "## One\\n\\n### Two\\n\\n## Three | One",
                "Text first.\\n\\n# One | One",
                "One\\n===\\n\\nText | One",
                "One\\ntwo\\n---\\n | One two",
                "<h1 align='center'>One <em>word</em></h1>\\n\\n## Two | One word",
                "# \\n\\n## Two | Two",
                "```\\n# no\\n```\\n\\n#### Four | Four"
            })
    void the_first_heading_of_any_level_is_the_title_whatever_stands_before_it(String body, String title) {
        TinyCourse course = TinyCourse.in(folder, "-- lessons/01-by-name.md --\n" + body.replace("\\n", "\n") + "\n")
                .build();
        assertThat(course.page("index.html").select(".lessons > li > a").eachText())
                .containsExactly(title);
        assertThat(course.page("by-name.html").select("h1").eachText()).containsExactly(title);
        assertThat(course.page("by-name.html").select("main h2, main h3").eachText())
                .doesNotContain(title);
    }

    @Test
    void a_part_s_heading_below_text_names_the_page_and_stays_where_it_is() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-by-name.md --
            Text first.

            ## Part

            More.
            """).build();
        assertThat(course.page("by-name.html").select("h1").text()).isEqualTo("Part");
        assertThat(course.text("by-name.html")).startsWith("<p>Text first.</p><h2 id=\"part\">Part");
    }

    @Test
    void parts_of_a_page_that_front_matter_names_stay_parts() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/index.md --
            ## Welcome
            -- lessons/01-a.md --
            ---
            title: Named
            ---
            <!-- c -->

            ## Part
            """).build();
        assertThat(course.page("a.html").select("main h2").eachAttr("id")).containsExactly("part");
        assertThat(course.page("index.html").select("h1").text()).isEqualTo("Tiny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "*", "`", "[[", "$", "<", "&", "\\", "_a", "{", "[a](", "<!--"})
    void a_title_of_many_openers_takes_no_longer_than_its_lesson(String opener) {
        String heading = "# " + opener.repeat(40_000 / opener.length()) + "\n";
        TinyCourse course = TinyCourse.in(folder, "-- lessons/a.md --\n" + heading);
        assertThat(course.leastBuild(Duration.ofSeconds(10))).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_browser_s_tab_never_says_the_course_s_name_twice() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-unit/index.md --
            # Tiny
            -- lessons/01-unit/a.md --
            ---
            aliases: [old.html]
            ---
            # Tiny
            """).build();
        assertThat(course.page("unit/index.html").title()).isEqualTo("Tiny");
        assertThat(course.page("unit/a.html").title()).isEqualTo("Tiny");
        assertThat(course.page("unit/a.slides.html").title()).isEqualTo("Tiny · Slides");
        assertThat(course.page("old.html").title()).isEqualTo("Tiny");
        assertThat(course.page("404.html").title()).isEqualTo("Page not found · Tiny");
    }
}
