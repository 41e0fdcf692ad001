package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** What a site tells other programs: search engines, feed readers, previews, catalogues, language models. */
class PublishingTest {
    private static final String HOSTILE = "</script><!-- ]]> & <b> ${7*7} \" ' {{ x }} [x](y) `q` \u2028 x";
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String COURSE = """
        -- course.yml --
        title: Course
        description: What it is about
        authors: [Ann, Bob]
        licence: CC BY 4.0
        level: Beginner
        image: img/cover.png
        url: https://example.org/course
        -- lessons/01-unit/index.md --
        # The unit
        -- lessons/01-unit/01-a.md --
        ---
        title: Ärger & more
        description: About A
        date: 2026-01-31
        updated: 2026-02-03T23:30:00+01:00
        minutes: 90
        objectives: [Do a]
        ---
        ::: objectives
        - Do *b*
        :::
        -- lessons/01-unit/02-b.md --
        ---
        date: 2026-02-01
        tags: [one]
        image: dot.png
        level: Expert
        ---
        # B
        -- lessons/01-unit/03-c.md --
        # C
        """;

    @TempDir
    Path folder;

    private TinyCourse course() {
        return TinyCourse.in(folder, COURSE)
                .write("img/cover.png", DOT)
                .write("lessons/01-unit/dot.png", DOT)
                .build();
    }

    @Test
    void the_sitemap_names_every_page_that_is_read_and_no_other() throws Exception {
        TinyCourse course = course();
        assertThat(course.problems()).isEmpty();
        String base = "https://example.org/course/";
        assertThat(texts(course, "sitemap.xml", "loc"))
                .containsExactly(
                        base + "index.html",
                        base + "unit/index.html",
                        base + "unit/a.html",
                        base + "unit/b.html",
                        base + "unit/c.html",
                        base + "key-points.html",
                        base + "tags/index.html",
                        base + "tags/one.html");
        assertThat(texts(course, "sitemap.xml", "lastmod"))
                .containsExactly("2026-02-03T22:30:00Z", "2026-02-01T00:00:00Z");
    }

    @Test
    void the_feed_holds_the_lessons_that_have_a_date_the_last_changed_first() throws Exception {
        TinyCourse course = course();
        assertThat(texts(course, "feed.xml", "title")).containsExactly("Course", "Ärger & more", "B");
        assertThat(texts(course, "feed.xml", "id"))
                .containsExactly(
                        "https://example.org/course/",
                        "https://example.org/course/unit/a.html",
                        "https://example.org/course/unit/b.html");
        assertThat(texts(course, "feed.xml", "updated"))
                .containsExactly("2026-02-03T22:30:00Z", "2026-02-03T22:30:00Z", "2026-02-01T00:00:00Z");
        assertThat(texts(course, "feed.xml", "published"))
                .containsExactly("2026-01-31T00:00:00Z", "2026-02-01T00:00:00Z");
        assertThat(texts(course, "feed.xml", "summary")).containsExactly("About A");
        assertThat(texts(course, "feed.xml", "name")).containsExactly("Ann", "Bob");
        assertThat(course.page("unit/c.html")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("../feed.xml");
    }

    @Test
    void without_a_url_there_is_neither_map_nor_feed_and_without_dates_no_feed() {
        TinyCourse course = course();
        course.write("course.yml", "title: Course\n".getBytes(StandardCharsets.UTF_8))
                .build();
        assertThat(course.files()).doesNotContain("sitemap.xml", "feed.xml").contains("llms.txt");
        assertThat(course.page("index.html").select("link[rel=alternate], meta[property=og:image]"))
                .isEmpty();

        TinyCourse undated = TinyCourse.in(folder.resolve("b"), "-- lessons/1-a.md --\n# A\n")
                .url("https://example.org")
                .build();
        assertThat(undated.files()).contains("sitemap.xml").doesNotContain("feed.xml");
        assertThat(undated.page("a.html").select("link[rel=alternate]")).isEmpty();
    }

    @Test
    void previews_get_title_description_address_and_picture() {
        TinyCourse course = course();
        Document a = course.page("unit/a.html");
        assertThat(property(a, "og:title")).isEqualTo("Ärger & more");
        assertThat(property(a, "og:site_name")).isEqualTo("Course");
        assertThat(property(a, "og:description")).isEqualTo("About A");
        assertThat(property(a, "og:type")).isEqualTo("article");
        assertThat(property(a, "og:url")).isEqualTo("https://example.org/course/unit/a.html");
        assertThat(property(a, "og:image")).isEqualTo("https://example.org/course/course/img/cover.png");
        assertThat(property(a, "og:image:width")).isEqualTo("1");
        assertThat(property(a, "article:modified_time")).isEqualTo("2026-02-03T22:30:00Z");
        assertThat(property(course.page("unit/b.html"), "og:image"))
                .isEqualTo("https://example.org/course/unit/dot.png");
        assertThat(property(course.page("index.html"), "og:type")).isEqualTo("website");
        assertThat(course.files()).contains("course/img/cover.png", "unit/dot.png");
        assertThat(course.page("404.html").select("meta[property]")).isEmpty();
    }

    @Test
    void catalogues_get_course_and_lessons_in_the_words_of_schema_org() {
        TinyCourse course = course();
        assertThat(data(course, "index.html"))
                .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Course\",\"name\":\"Course\","
                        + "\"description\":\"What it is about\",\"url\":\"https://example.org/course/index.html\"")
                .contains(
                        "\"timeRequired\":\"PT1H32M\"",
                        "\"educationalLevel\":\"Beginner\"",
                        "\"author\":[{\"@type\":\"Person\",\"name\":\"Ann\"},{\"@type\":\"Person\",\"name\":\"Bob\"}]",
                        "\"hasPart\":[{\"@type\":\"LearningResource\",\"name\":\"The unit\",");
        assertThat(data(course, "unit/a.html"))
                .contains(
                        "\"@type\":\"LearningResource\",\"name\":\"Ärger \\u0026 more\",\"description\":\"About A\"",
                        "\"inLanguage\":\"en\"",
                        "\"teaches\":[\"Do a\",\"Do b\"]",
                        "\"timeRequired\":\"PT1H30M\"",
                        "\"datePublished\":\"2026-01-31T00:00:00Z\"",
                        "\"license\":\"CC BY 4.0\"",
                        "\"isPartOf\":{\"@type\":\"Course\",\"name\":\"Course\","
                                + "\"url\":\"https://example.org/course/index.html\"}");
        assertThat(data(course, "unit/b.html")).contains("\"educationalLevel\":\"Expert\"");
    }

    @Test
    void language_models_get_the_course_as_a_list_of_links() {
        assertThat(course().read("llms.txt")).isEqualTo("""
            # Course

            > What it is about

            ## The unit

            - [The unit](https://example.org/course/unit/index.html)
            - [Ärger \\& more](https://example.org/course/unit/a.html): About A
            - [B](https://example.org/course/unit/b.html)
            - [C](https://example.org/course/unit/c.html)
            """);
    }

    @Test
    void hostile_text_stays_text_in_all_of_them() throws Exception {
        String text = "'" + HOSTILE.replace("'", "''") + "'";
        TinyCourse course = TinyCourse.in(
                        folder,
                        "-- course.yml --\n"
                                + ("title: T\ndescription: T\nauthors: [T]\nlicence: T\nlevel: T\n").replace("T", text)
                                + "-- lessons/1-a.md --\n---\n"
                                + ("title: T\ndescription: T\nobjectives: [T]\ntags: [T]\n").replace("T", text)
                                + "date: 2026-01-01\n---\n")
                .url("https://example.org/x?a&b")
                .build();
        assertThat(course.report().written())
                .as(String.join("\n", course.problems()))
                .isTrue();
        String shown = HOSTILE;
        assertThat(texts(course, "feed.xml", "title")).containsExactly(shown, shown);
        assertThat(texts(course, "feed.xml", "summary")).containsExactly(shown);
        assertThat(texts(course, "sitemap.xml", "loc")).hasSize(5);
        for (String file : List.of("index.html", "a.html")) {
            assertThat(data(course, file))
                    .doesNotContain("<", ">", "&", "\u2028")
                    .contains("\\u003c/script\\u003e");
            assertThat(course.page(file).select("script:not([src])")).hasSize(1);
        }
        assertThat(property(course.page("a.html"), "og:title")).isEqualTo(shown);
        assertThat(course.read("llms.txt").lines())
                .filteredOn(line -> line.startsWith("- "))
                .singleElement()
                .asString()
                .startsWith("- [\\</script\\>\\<\\!-- \\]\\]\\> \\& \\<b\\> ");
    }

    @Test
    void a_date_that_is_none_and_an_image_that_is_none_are_told_at_their_places() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: T
            image: ../cover.png
            -- lessons/1-a.md --
            ---
            date: 2026-02-30
            updated: yesterday
            image: no.png
            ---
            """).build();
        assertThat(course.problems())
                .extracting(problem -> problem.replaceAll(" \\(.*", ""))
                .containsExactly(
                        "course.yml:2:8: error: «../cover.png» leads out of the course",
                        "lessons/1-a.md:2:7: error: «date» takes a date such as 2026-01-31, or"
                                + " 2026-01-31T09:30:00+01:00, found «2026-02-30»",
                        "lessons/1-a.md:3:10: error: «updated» takes a date such as 2026-01-31, or"
                                + " 2026-01-31T09:30:00+01:00, found «yesterday»",
                        "lessons/1-a.md:4:8: error: there is no image lessons/no.png");
    }

    @Test
    void the_page_for_unknown_addresses_works_at_any_depth_where_the_url_is_known() {
        TinyCourse course = course();
        Document page = course.page("404.html");
        List<String> addresses =
                new ArrayList<>(page.select("[href]:not([rel=license])").eachAttr("href"));
        addresses.addAll(page.select("[src]").eachAttr("src"));
        assertThat(addresses)
                .hasSizeGreaterThan(6)
                .allMatch(address -> address.startsWith("/course/") || address.equals("#@main"));
        assertThat(page.select("main a").attr("href")).isEqualTo("/course/index.html");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static String data(TinyCourse course, String file) {
        return course.page(file).selectFirst("script[type=application/ld+json]").data();
    }

    private static List<String> texts(TinyCourse course, String file, String element) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(course.read(file).getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
