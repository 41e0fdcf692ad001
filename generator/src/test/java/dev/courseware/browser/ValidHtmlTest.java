package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Pages, every one of our own courses among them, are valid HTML by the Nu validator: no error, no warning. */
@Tag("browser")
class ValidHtmlTest {
    @TempDir
    private Path folder;

    private static final long STACK = 64L << 20;
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    @ParameterizedTest
    @EnumSource
    void every_page_of_our_courses_is_valid(ExampleCourse course) throws Exception {
        assertThat(course.pages()).hasSizeGreaterThan(20);
        assertThat(problems(course.site(), course.pages())).isEmpty();
    }

    @Test
    void charts_and_media_are_valid() throws Exception {
        TinyCourse course = TinyCourse.in(folder, """
            -- lessons/01-a.md --
            # A

            ```csv {chart=bar title="Answer times" unit="ms" #times}
            Percentile,Before,After
            p50,12,11
            p99,840,
            ```

            ```csv {chart=line alt="It grows."}
            Year,Nodes
            2024,3
            2025,5
            ```

            ```csv {table header=false}
            a,1
            ```

            ![A walk](rack.mp4 "Through the rack"){poster=dot.svg width=320 #walk}

            ![A hum](hum.mp3)
            -- lessons/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>
            -- lessons/rack.mp4 --
            0000ftypmp42
            -- lessons/rack.vtt --
            WEBVTT

            00:00.000 --> 00:01.000
            It hums.
            -- lessons/rack.de.vtt --
            WEBVTT
            -- lessons/hum.mp3 --
            ID3
            -- lessons/hum.vtt --
            WEBVTT
            """).build();
        assertThat(course.problems()).isEmpty();
        List<String> pages =
                course.files().stream().filter(file -> file.endsWith(".html")).toList();
        assertThat(pages).contains("a.html", "a.slides.html", "print.html");
        assertThat(problems(course.site(), pages)).isEmpty();
    }

    /** Reading its schema, the validator goes deeper than a usual stack of a JVM that compiles little has room for. */
    private static List<String> problems(Path site, List<String> pages) throws Exception {
        FutureTask<List<String>> validation = new FutureTask<>(() -> validate(site, pages));
        new Thread(null, validation, "validator", STACK).start();
        return validation.get();
    }

    private static List<String> validate(Path site, List<String> pages) throws Exception {
        Problems problems = new Problems(site);
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(SCHEMA, problems);
        validator.setUpValidatorAndParsers(problems, false, false);
        for (String page : pages) {
            problems.page = page;
            validate(validator, site, page);
        }
        return problems.found;
    }

    private static void validate(SimpleDocumentValidator validator, Path site, String page)
            throws IOException, SAXException {
        try (var in = Files.newInputStream(site.resolve(page))) {
            InputSource source = new InputSource(in);
            source.setEncoding("UTF-8");
            // Never fetched: it tells the validator what 'self' means in the pages' policy.
            source.setSystemId("http://localhost/" + page);
            validator.checkHtmlInputSource(source);
        }
    }

    /**
     * The validator takes JSON-LD for an inline script. By the HTML standard it is a data block, which is left alone
     * before any policy is asked; browsers do so, as the tests for quiet pages show.
     */
    private static boolean isDataBlock(String line) {
        return line.startsWith("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"")
                && line.indexOf("</script>") == line.length() - "</script>".length();
    }

    private static final class Problems implements ErrorHandler {
        final List<String> found = new ArrayList<>();
        private final Path site;
        String page = "";

        Problems(Path site) {
            this.site = site;
        }

        @Override
        public void warning(SAXParseException problem) {
            add("warning", problem);
        }

        @Override
        public void error(SAXParseException problem) {
            add("error", problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            add("fatal", problem);
        }

        private boolean isAboutADataBlock(SAXParseException problem) {
            try {
                return problem.getMessage().startsWith("Inline script violates Content Security Policy")
                        && isDataBlock(Files.readAllLines(site.resolve(page)).get(problem.getLineNumber() - 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(String kind, SAXParseException problem) {
            if (isAboutADataBlock(problem)) {
                return;
            }
            found.add(page + ":" + problem.getLineNumber() + ": " + kind + ": " + problem.getMessage());
        }
    }
}
