package dev.courseware.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Severity;
import dev.courseware.pipeline.BuildListener;
import dev.courseware.pipeline.BuildReport;
import dev.courseware.pipeline.BuildRequest;
import dev.courseware.pipeline.CourseBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new course builds without a remark, whatever it begins with. */
class NewCourseTest {
    private static final String SCRIPT = """
        Here is a talk about distributed systems.

        P1: Scalability and fault tolerance are key.
        P2: Fault tolerance is still a bit fuzzy. Isn't it redundancy?
        P1: (laughs) Not quite. Fault tolerance means that others take over.
        P2: And scalability?
        P1: Scalability is growing with demand.
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt-BR"})
    void a_course_without_a_script_builds_without_a_remark(String language) throws IOException {
        BuildReport report =
                built(new NewCourse("My course: part 1", language, "org.example", "x", "1", Optional.empty()));

        assertThat(remarks(report)).isEmpty();
        assertThat(report.title()).isEqualTo("My course: part 1");
        assertThat(report.pages()).isGreaterThan(4);
        assertThat(report.dialogs()).isEqualTo(1);
        assertThat(report.decks()).isGreaterThan(1);
    }

    @Test
    void a_course_from_a_script_has_its_page_its_cast_and_its_terms() throws IOException {
        OpeningScript script = script("a-talk.txt", SCRIPT);
        BuildReport report =
                built(new NewCourse("Systems", script.language(), "org.example", "x", "1", Optional.of(script)));

        assertThat(remarks(report)).isEmpty();
        assertThat(report.dialogs()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("lessons/01-a-talk.dialog.md")))
                .startsWith("---\ntitle: A talk\n---\n")
                .contains(SCRIPT);
        assertThat(Files.readString(folder.resolve("course.yml")))
                .contains("language: en\n")
                .contains("  P1:\n    name: P1\n    role: teacher\n    side: start\n")
                .contains("  P2:\n    name: P2\n    role: learner\n    side: end\n");
        assertThat(Files.readString(folder.resolve("glossary.md")))
                .contains("\nFault tolerance\n: ")
                .contains("\nScalability\n: ")
                .doesNotContain("Redundancy");
    }

    @Test
    void captions_stay_the_file_that_they_are() throws IOException {
        String captions = "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ada>Hello.\n\n00:02.000 --> 00:04.000\n<v Ben>Hi!\n";
        OpeningScript script = script("talk.vtt", captions);
        BuildReport report = built(new NewCourse("Talk", "en", "org.example", "x", "1", Optional.of(script)));

        assertThat(remarks(report)).isEmpty();
        assertThat(folder.resolve("lessons/talk.vtt")).hasContent(captions);
        assertThat(report.dialogs()).isEqualTo(1);
    }

    @Test
    void a_script_in_which_nobody_speaks_begins_no_course() {
        assertThat(OpeningScript.read(
                        "a.txt", "No words of anybody.".getBytes(StandardCharsets.UTF_8), new Diagnostics()))
                .isEmpty();
    }

    @Test
    void the_language_is_guessed_by_letters_or_small_words() {
        assertThat(LanguageGuess.of("Das ist nicht, was ich mit Sicherheit meine."))
                .isEqualTo("de");
        assertThat(LanguageGuess.of("C'est une question que je ne comprends pas, mais vous oui."))
                .isEqualTo("fr");
        assertThat(LanguageGuess.of("これはテストです。何を話していますか。")).isEqualTo("ja");
        assertThat(LanguageGuess.of("Отказоустойчивость важна.")).isEqualTo("ru");
        assertThat(LanguageGuess.of("x = 3")).isEqualTo("en");
    }

    @Test
    void what_is_there_is_never_overwritten() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(".github"), elsewhere);

        CourseFolder.Written written = new CourseFolder(folder)
                .write(new NewCourse("A", "en", "org.example", "x", "1", Optional.empty()).files());

        assertThat(written.kept()).containsExactly("pom.xml", ".github/workflows/pages.yml");
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(new CourseFolder(folder).holdsCourse()).isTrue();
    }

    @Test
    void a_title_of_any_letters_stays_what_it_is() {
        assertThat(List.of("Plain words", "yes", "a: b", "\"q\"", "#1", "7"))
                .map(NewCourse::yaml)
                .containsExactly("Plain words", "\"yes\"", "\"a: b\"", "\"\\\"q\\\"\"", "\"#1\"", "\"7\"");
    }

    private static OpeningScript script(String name, String text) {
        return OpeningScript.read(name, text.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow();
    }

    /** Errors and warnings; that a script has a preface, or the interface no words in Portuguese, is good to know. */
    private static List<String> remarks(BuildReport report) {
        return report.diagnostics().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .map(Diagnostic::toString)
                .toList();
    }

    private BuildReport built(NewCourse course) throws IOException {
        CourseFolder.Written written = new CourseFolder(folder).write(course.files());
        assertThat(written.kept()).isEmpty();
        return CourseBuilder.build(
                new BuildRequest(folder, folder.resolve("target/courseware"), "", "", true, 2), BuildListener.SILENT);
    }
}
