package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds of every site: its links, its files, its bytes. */
@Isolated
class SiteTest {
    private static final String COURSE = """
        -- course.yml --
        title: İstanbul & more
        cast:
          ann: {name: Ann, role: teacher}
          bob: Bob
        -- lessons/index.md --
        # Welcome
        [First](01-one/01-Ünicode%20Näme.md#größe)
        -- lessons/01-one/index.md --
        ---
        description: About one
        ---
        [Talk](../02-two/01-talk.dialog.md#t2)
        -- lessons/01-one/01-Ünicode Näme.md --
        # Title
        ## Größe
        ![dot](img/A%20dot.svg) ![dot](../02-two/img/dot.svg) [data](data%20set.csv)[^1]
        ```java {lines}
        int İ = 1;
        ```
        ::: note {#n}
        [Up](../index.md), [below](#n), [deck](03-deck.slides.md)
        :::
        [^1]: Note
        -- lessons/01-one/data set.csv --
        a
        -- lessons/01-one/img/A dot.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="2" height="3"/>
        -- lessons/02-two/img/dot.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="5"/>
        -- lessons/01-one/03-deck.slides.md --
        # Deck
        [back](01-Ünicode%20Näme.md)
        -- lessons/02-two/01-talk.dialog.md --
        ann: Hi.
        bob: See [the first](../01-one/01-Ünicode%20Näme.md).
        -- lessons/02-two/deeper/1-x.md --
        # X
        [Home](../../index.md)
        """;

    @TempDir
    Path folder;

    @Test
    void every_address_is_relative_and_leads_to_a_file_and_place_of_the_site() throws IOException {
        TinyCourse course = TinyCourse.in(folder, COURSE).build();
        assertThat(course.problems()).isEmpty();
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (String file : course.files()) {
            if (file.endsWith(".html")) {
                for (String attribute : List.of("href", "src", "data-font", "data-interface-font")) {
                    for (String address :
                            course.page(file).select("[" + attribute + "]").eachAttr(attribute)) {
                        links++;
                        if (!leadsSomewhere(course, file, address)) {
                            broken.add(file + " -> " + address);
                        }
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(100);
    }

    @Test
    void style_sheets_name_only_files_beside_them() throws IOException {
        TinyCourse course = TinyCourse.in(folder, COURSE).build();
        Path assets = course.site().resolve("assets");
        List<String> broken = new ArrayList<>();
        int references = 0;
        try (Stream<Path> files = Files.list(assets)) {
            for (Path css :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                var matcher = Pattern.compile("url\\(([^)]*)\\)").matcher(Files.readString(css));
                while (matcher.find()) {
                    String address = matcher.group(1).replace("\"", "");
                    references++;
                    if (!address.startsWith("data:") && !Files.exists(assets.resolve(address))) {
                        broken.add(css.getFileName() + " -> " + address);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(references).isPositive();
    }

    @Test
    void a_link_to_a_lessons_title_finds_its_heading() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: Course
            -- lessons/01-a.md --
            # The first title
            -- lessons/02-b.md --
            # Second
            [To the top](01-a.md#the-first-title)
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.page("b.html").select("a[href=a.html#the-first-title]"))
                .hasSize(1);
        assertThat(course.page("a.html").select("h1").attr("id")).isEqualTo("the-first-title");
    }

    @Test
    void who_asks_for_a_page_that_is_not_there_is_shown_the_units() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-one/index.md --
            # One
            -- lessons/01-one/01-a.md --
            # A
            -- lessons/02-two/index.md --
            # Two
            -- lessons/02-two/01-b.md --
            # B
            """).build();
        assertThat(course.page("404.html").select("main .unit-path a").eachAttr("href"))
                .containsExactly("one/index.html", "two/index.html");
        assertThat(course.page("404.html").select("main").text()).doesNotContain("0 lessons");
    }

    @Test
    void a_page_of_the_whole_address_needs_the_url() {
        TinyCourse course =
                TinyCourse.in(folder, COURSE).url("https://example.org/course").build();
        assertThat(course.page("two/talk.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/course/two/talk.html");
        assertThat(course.page("404.html").select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void assets_are_copied_only_if_a_page_names_them() {
        TinyCourse course = TinyCourse.in(folder, COURSE)
                .write("lessons/01-one/img/unused.svg", "<svg/>".getBytes())
                .build();
        assertThat(course.files())
                .contains("one/img/a-dot.svg", "two/img/dot.svg", "one/data-set.csv")
                .noneMatch(file -> file.contains("unused"));
        assertThat(course.report().files()).isEqualTo(3);
    }

    @Test
    void files_that_are_put_into_the_pages_twice_are_copied_once() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/1-a.md --
            ![x](x.svg) ![x](./x.svg)
            -- lessons/2-b.md --
            ![x](../lessons/x.svg)
            -- lessons/x.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """).build();
        assertThat(course.problems()).isEmpty();
        assertThat(course.report().files()).isEqualTo(1);
    }

    @Test
    void the_same_course_gives_the_same_bytes_whatever_the_machine() {
        Map<String, String> expected =
                bytes(TinyCourse.in(folder.resolve("a"), COURSE).threads(1).build());
        assertThat(expected).hasSizeGreaterThan(20);

        assertThat(bytes(TinyCourse.in(folder.resolve("a"), COURSE).threads(4).build()))
                .isEqualTo(expected);
        assertThat(bytes(TinyCourse.in(folder.resolve("another/folder"), COURSE)
                        .threads(4)
                        .build()))
                .isEqualTo(expected);

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String encoding = System.getProperty("file.encoding");
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            System.setProperty("file.encoding", "ISO-8859-1");
            System.setProperty("line.separator", "\r\n");
            assertThat(bytes(TinyCourse.in(folder.resolve("b"), COURSE).build()))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("file.encoding", encoding);
            System.setProperty("line.separator", "\n");
        }
    }

    @Test
    void problems_are_the_same_whatever_the_number_of_threads() {
        String files = Stream.iterate(1, i -> i < 30, i -> i + 1)
                .map(i -> "-- lessons/" + i + "-l.md --\n[x](" + (i + 1) + "-m.md) ::: y\n::: nope\n")
                .sorted(Comparator.reverseOrder())
                .reduce("", String::concat)
                .replaceAll("-l.md", "-lesson.md");
        List<String> one = TinyCourse.in(folder, files).threads(1).build().problems();
        List<String> four = TinyCourse.in(folder, files).threads(4).build().problems();
        assertThat(four).isEqualTo(one).hasSizeGreaterThan(50);
    }

    @Test
    void no_environment_variable_gets_into_the_site() {
        TinyCourse course = TinyCourse.in(folder, """
            -- course.yml --
            title: ${env.PATH} ${PATH} $PATH
            -- lessons/1-a.md --
            # ${env.PATH} ${PATH} ${.vars} ${.data_model}
            ${"freemarker.template.utility.Execute"?new()("env")}
            """).build();
        String path = System.getenv("PATH");
        assertThat(path).hasSizeGreaterThan(5);
        assertThat(TinyCourse.contents(course.output(), name -> name).values())
                .noneMatch(content -> content.contains(path));
        assertThat(course.problems()).noneMatch(problem -> problem.contains(path));
    }

    private static Map<String, String> bytes(TinyCourse course) {
        assertThat(course.problems()).isEmpty();
        return TinyCourse.contents(course.site(), name -> name);
    }

    private static boolean leadsSomewhere(TinyCourse course, String from, String address) throws IOException {
        URI uri = URI.create(address);
        if (uri.isAbsolute()
                || uri.getRawAuthority() != null
                || uri.getRawPath().startsWith("/")) {
            return false;
        }
        String path = uri.getPath();
        Path target = path.isEmpty()
                ? course.site().resolve(from)
                : course.site().resolve(from).resolveSibling(path).normalize();
        if (!target.startsWith(course.site()) || !Files.isRegularFile(target)) {
            return false;
        }
        if (uri.getFragment() == null || uri.getFragment().isEmpty()) {
            return true;
        }
        Document page = Jsoup.parse(Files.readString(target));
        return page.getElementById(uri.getFragment()) != null;
    }

    @Test
    void a_footnote_leads_back_to_those_references_alone_that_the_page_shows() {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/a.md --
            # A

            ::: notes
            Said.[^one] Said.[^two]
            :::

            Shown.[^two]

            [^one]: First.
            [^two]: Second.
            """).build();
        assertThat(course.problems()).isEmpty();
        Document page = course.page("a.html");
        assertThat(page.select(".footnotes li")).hasSize(2);
        assertThat(page.select(".footnotes .back")).hasSize(1);
        assertThat(page.select(page.select(".footnotes .back").attr("href"))).hasSize(1);
    }
}
