package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever builds a course, in whatever language, gets the same bytes. */
class LocaleTest {
    private static final Path EXAMPLE = Path.of("..", "content");

    @TempDir
    static Path folder;

    private static Map<String, String> expected;

    private static Map<String, String> site(String language) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            Path output = folder.resolve(language);
            BuildReport report = CourseBuilder.build(BuildRequest.of(EXAMPLE, output), BuildListener.SILENT);
            assertThat(report.written()).isTrue();
            return TinyCourse.contents(output.resolve("site"), Function.identity());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG-u-nu-arab"})
    void the_example_course_is_the_same_in_every_language_of_the_machine(String language) throws IOException {
        if (expected == null) {
            expected = site("en");
        }
        Map<String, String> site = site(language);
        assertThat(site.keySet()).isEqualTo(expected.keySet());
        assertThat(site.keySet()).allMatch(file -> site.get(file).equals(expected.get(file)));
    }

    @Test
    void the_language_of_the_machine_is_put_back_when_the_last_build_has_ended() {
        Locale before = Locale.getDefault();
        RootLocale.enter();
        RootLocale.enter();
        RootLocale.leave();
        assertThat(Locale.getDefault()).isEqualTo(Locale.ROOT);
        RootLocale.leave();
        assertThat(Locale.getDefault()).isEqualTo(before);
    }
}
