package dev.courseware.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import dev.courseware.cache.ContentCache;
import dev.courseware.check.words.Losses;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Block;
import dev.courseware.model.Course;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.FrontPage;
import dev.courseware.model.Glossary;
import dev.courseware.model.GlossaryUse;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.Look;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.Publication;
import dev.courseware.model.SitePath;
import dev.courseware.model.Surroundings;
import dev.courseware.model.Typography;
import dev.courseware.parse.block.BlockReader;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.inline.SourceMap;
import dev.courseware.parse.markdown.MarkdownParser;
import dev.courseware.source.CourseFiles;
import dev.courseware.spec.SpecExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All examples of the CommonMark 0.30 specification. Those that we mean to treat otherwise stand in
 * {@code commonmark/deviations.properties}, each with a reason.
 *
 * <p>The specification's addresses ({@code /url}) name files here, which exist, since a course's links must lead
 * somewhere.
 */
class CommonMarkTest {
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private static final byte[] PHOTOGRAPH = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2};

    private static final Highlighter HIGHLIGHTER = new Highlighter(CommonMarkTest.class.getClassLoader());
    private static final ContentServices ENGINES = new ContentServices(
            new MathRenderer(ContentCache.NONE, CommonMarkTest.class.getClassLoader()),
            new DiagramRenderer(ContentCache.NONE, CommonMarkTest.class.getClassLoader()));

    @TempDir
    static Path folder;

    private static List<SpecExample> examples;
    private static CourseFiles files;

    @BeforeAll
    static void makeTheFilesThatExamplesLinkTo() throws IOException {
        examples = SpecExample.of("/spec.0.30.txt").stream()
                .map(CommonMarkTest::withRelativeAddresses)
                .toList();
        Files.createDirectories(folder.resolve("lessons"));
        for (SpecExample example : examples) {
            for (Element element :
                    Jsoup.parseBodyFragment(example.parts().get(0)).select("[href], [src]")) {
                make(element.attr("href") + element.attr("src"));
            }
        }
        files = CourseFiles.in(folder, folder.resolve("target"));
    }

    @Test
    void every_example_gives_the_html_of_the_specification_or_is_a_known_deviation() throws IOException {
        assertThat(examples).hasSize(652);
        Properties known = new Properties();
        known.load(CommonMarkTest.class.getResourceAsStream("/commonmark/deviations.properties"));
        Map<String, String> failed = new LinkedHashMap<>();
        for (SpecExample example : examples) {
            String expected = PlainHtml.of(expected(example));
            String actual = PlainHtml.of(html(example.source()));
            if (!actual.equals(expected)) {
                failed.put(
                        String.valueOf(example.number()),
                        example + "\n" + example.source() + "expected " + expected + "\nactual   " + actual + "\n");
            }
        }
        Map<String, String> unknown = new LinkedHashMap<>(failed);
        unknown.keySet().removeAll(known.stringPropertyNames());
        assertThat(unknown.values()).as("examples that fail and are not listed").isEmpty();
        List<String> mended = new ArrayList<>(known.stringPropertyNames());
        mended.removeAll(failed.keySet());
        assertThat(mended).as("examples that are listed but pass").isEmpty();
        assertThat(known).as("known deviations").hasSize(25);
    }

    private static String html(String markdown) {
        Course course = new Course(
                "Spec",
                "",
                "en",
                List.of(),
                "",
                "",
                Look.of("default"),
                List.of(),
                List.of(),
                HtmlPolicy.TRUSTED,
                GlossaryUse.LINKS,
                Typography.PLAIN,
                FrontMatter.NONE,
                "16:9",
                Publication.NONE,
                false,
                Surroundings.USUAL,
                FrontPage.USUAL);
        PageRef page = new PageRef("lessons/page.md", "page", PageKind.LESSON, "Page", FrontMatter.NONE);
        Diagnostics diagnostics = new Diagnostics();
        ParseContext reading =
                new ParseContext(Outline.of(course, page, List.of()), Glossary.NONE, page, files, ENGINES, diagnostics);
        Document document = MarkdownParser.parse(markdown);
        reading.enter(new SourceMap(markdown, Position.START));
        List<Block> blocks = new BlockReader(reading, HIGHLIGHTER).readChildren(document);
        if (!diagnostics.hasErrors()) {
            assertThat(Losses.of(blocks, markdown, diagnostics.inFileOrder()))
                    .as(markdown)
                    .isEmpty();
        }
        Element body = Jsoup.parseBodyFragment(CommonMarkWriter.write(blocks)).body();
        // See-through images stand on a light ground in the dark; CommonMark has no word for that.
        body.select("img.ground").forEach(image -> image.removeClass("ground"));
        body.select("img[class='']").removeAttr("class");
        body.select("[id]").stream().filter(e -> e.tagName().matches("h[1-6]")).forEach(e -> e.removeAttr("id"));
        for (AssetRef asset : reading.inventory().assets()) {
            String name = asset.source().substring("lessons/".length());
            body.select("[href=" + SitePath.encode(asset.file()) + "]").attr("href", SitePath.encode(name));
            body.select("[src=" + SitePath.encode(asset.file()) + "]").attr("src", SitePath.encode(name));
        }
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html();
    }

    /** A page's only heading of level 1 is its title; the course knows languages by their lower-case names. */
    private static String expected(SpecExample example) {
        Element body = Jsoup.parseBodyFragment(example.parts().get(0)).body();
        body.select("h1").tagName("h2");
        for (Element code : body.select("pre > code[class]")) {
            code.attr("class", code.attr("class").toLowerCase(Locale.ROOT));
        }
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html();
    }

    private static SpecExample withRelativeAddresses(SpecExample example) {
        String slash = "(?U)(?<=[(\\s\"])/(?=[\\w%])|(?<=(?:\\(|]:\n)<)/(?=\\w)";
        return new SpecExample(
                example.number(),
                example.section(),
                example.option(),
                example.line(),
                example.source().replaceAll(slash, ""),
                List.of(example.parts().get(0).replaceAll(slash, "")));
    }

    private static void make(String address) {
        if (address.isEmpty() || address.matches("[a-zA-Z0-9+.-]+:.*|[#?/].*|.*[:\\\\].*")) {
            return;
        }
        String name = address.replaceFirst("[?#].*", "");
        try {
            Path file = folder.resolve("lessons").resolve(URLDecoder.decode(name, StandardCharsets.UTF_8));
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.write(file, name.endsWith(".jpg") ? PHOTOGRAPH : PIXEL);
            }
        } catch (IllegalArgumentException e) {
            // No file system can hold it; the example is a deviation.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
