package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page of the example course is valid HTML by the Nu validator: no error, no warning. */
class ValidHtmlTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    @Test
    void every_page_of_the_example_course_is_valid() throws Exception {
        Problems problems = new Problems();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(SCHEMA, problems);
        validator.setUpValidatorAndParsers(problems, false, false);
        for (String page : ExampleCourse.pages()) {
            problems.page = page;
            validate(validator, page);
        }
        assertThat(ExampleCourse.pages()).hasSizeGreaterThan(20);
        assertThat(problems.found).isEmpty();
    }

    private static void validate(SimpleDocumentValidator validator, String page) throws IOException, SAXException {
        try (var in = Files.newInputStream(ExampleCourse.site().resolve(page))) {
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
        String page = "";

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
                        && isDataBlock(Files.readAllLines(ExampleCourse.site().resolve(page))
                                .get(problem.getLineNumber() - 1));
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
