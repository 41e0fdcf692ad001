package dev.courseware.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.ExtensionJar;
import dev.courseware.TinyCourse;
import dev.courseware.extension.Check;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that come in jars, good ones and others. */
class AddedChecksTest {
    private static final String LESSON = """
        -- lessons/1-a.md --
        # A

        ## Loud!

        Text.
        """;

    private static final String WAY_OUT =
            " (update the jar, report this to its authors, or remove it from the plugin's dependencies)";

    @TempDir
    Path folder;

    private static String lessonCheck(String name, String id, String body) {
        return """
            package acme;

            import dev.courseware.diagnostic.Rule;
            import dev.courseware.diagnostic.Severity;
            import dev.courseware.extension.Findings;
            import dev.courseware.extension.LessonCheck;
            import dev.courseware.model.Lesson;
            import dev.courseware.model.LessonSummary;
            import dev.courseware.model.Section;

            public final class %s implements LessonCheck {
                @Override
                public Rule rule() {
                    return Rule.of("%s", Severity.WARNING, "A heading is no shout");
                }

                @Override
                public void check(Lesson lesson, LessonSummary summary, Findings findings) {
                    %s
                }
            }
            """.formatted(name, id, body);
    }

    private static final String SHOUTS = """
        for (Section section : lesson.body().sections()) {
            if (section.text().endsWith("!")) {
                findings.report(section.position(), "this heading shouts", "take the ! away");
            }
        }
        """;

    private ExtensionJar jar(String name) {
        return ExtensionJar.in(folder, name);
    }

    private ExtensionJar shouts(String name) {
        return jar(name)
                .source("acme.Shouts", lessonCheck("Shouts", "acme-shouts", SHOUTS))
                .provides(Check.class, "acme.Shouts");
    }

    private TinyCourse course(String files, ExtensionJar... jars) {
        return TinyCourse.in(folder, files)
                .extensions(ExtensionJar.loader(jars))
                .build();
    }

    @Test
    void a_check_from_a_jar_reports_under_its_own_name() {
        TinyCourse course = course(LESSON, shouts("acme.jar"));
        assertThat(course.problems("acme-shouts"))
                .containsExactly("lessons/1-a.md:3:1: warning: this heading shouts (take the ! away)");
        assertThat(course.onlyProblem()).contains("shouts");
    }

    @Test
    void it_can_say_where_a_title_stands_in_front_matter() {
        String title = """
            if (lesson.body().text().endsWith("!")) {
                findings.report(lesson.body().position(), "this title shouts", "take the ! away");
            }
            """;
        ExtensionJar jar = jar("acme.jar")
                .source("acme.Title", lessonCheck("Title", "acme-title", title))
                .provides(Check.class, "acme.Title");
        TinyCourse course = course("""
            -- lessons/1-a.md --
            ---
            tags: [x]
            title: Loud!
            ---
            Text.
            -- lessons/2-b.dialog.md --
            ---
            title: Talk!
            ---
            Ann: Hi.
            -- lessons/3-c.md --
            Text.

            # Late!
            """, jar);

        assertThat(course.problems("acme-title"))
                .extracting(problem -> problem.replaceFirst(": warning.*", ""))
                .containsExactly("lessons/1-a.md:3:8", "lessons/2-b.dialog.md:2:8", "lessons/3-c.md:3:1");
    }

    @Test
    void its_level_is_set_and_its_places_are_ignored_as_those_of_any_other() {
        assertThat(course("-- course.yml --\ntitle: T\nchecks: {acme-shouts: error}\n" + LESSON, shouts("acme.jar"))
                        .onlyProblem())
                .startsWith("lessons/1-a.md:3:1: error: this heading shouts");
        assertThat(course(
                                "-- course.yml --\ntitle: T\nchecks: {acme-shouts: error}\n"
                                        + LESSON.replace("## Loud!", "<!-- ignore: acme-shouts -->\n## Loud!"),
                                shouts("acme.jar"))
                        .problems())
                .isEmpty();
        assertThat(course("-- course.yml --\ntitle: T\nchecks: {acme-shout: off}\n" + LESSON, shouts("acme.jar"))
                        .problems("check-unknown"))
                .containsExactly(
                        "course.yml:2:10: warning: there is no check «acme-shout» (did you mean" + " «acme-shouts»?)");
    }

    @Test
    void dialogs_and_the_whole_course_are_checked_as_well() {
        ExtensionJar jar = jar("acme.jar")
                .source("acme.Short", """
                    package acme;

                    import dev.courseware.diagnostic.*;
                    import dev.courseware.extension.*;
                    import dev.courseware.model.DialogBlock;

                    public final class Short implements DialogCheck {
                        public Rule rule() {
                            return Rule.of("acme-short", Severity.INFO, "A dialog has three turns");
                        }

                        public void check(DialogBlock dialog, Findings findings) {
                            if (dialog.dialog().turns().size() < 3) {
                                findings.report(dialog.position(), "this dialog is short", "");
                            }
                        }
                    }
                    """)
                .source("acme.Few", """
                    package acme;

                    import dev.courseware.diagnostic.*;
                    import dev.courseware.extension.*;
                    import dev.courseware.model.LessonSummary;
                    import dev.courseware.model.Outline;
                    import dev.courseware.model.Position;
                    import java.util.Map;

                    public final class Few implements CourseCheck {
                        public Rule rule() {
                            return Rule.of("acme-few", Severity.WARNING, "A course has three lessons");
                        }

                        public void check(Outline outline, Map<String, LessonSummary> summaries, CourseFindings findings) {
                            String last = outline.lessons().get(outline.lessons().size() - 1).source();
                            if (summaries.size() < 3) {
                                findings.report(last, Position.START, "after this the course ends", "write more");
                            }
                        }
                    }
                    """)
                .provides(Check.class, "acme.Short", "acme.Few");
        assertThat(course(
                                "-- lessons/1-a.md --\n# A\n\n- One\n\n  ```dialog\n  A: Hi.\n  B: Ho.\n  ```\n"
                                        + "-- lessons/2-b.dialog.md --\nA: Hello.\nB: You.\nA: Yes.\n",
                                jar)
                        .problems())
                .containsExactly(
                        "lessons/1-a.md:6:3: info: this dialog is short",
                        "lessons/2-b.dialog.md:1:1: warning: after this the course ends (write more)");
    }

    @Test
    void a_check_that_throws_is_told_once_with_its_jar_and_the_site_is_built() {
        ExtensionJar jar = jar("acme-2.jar")
                .source("acme.Broken", lessonCheck("Broken", "acme-broken", "throw new IllegalStateException(\"oh\");"))
                .provides(Check.class, "acme.Broken");
        TinyCourse course =
                course(LESSON + "-- lessons/2-b.md --\n# B\n-- lessons/3-c.md --\n# C\n", jar, shouts("a.jar"));
        assertThat(course.problems())
                .containsExactly(
                        "lessons/1-a.md: warning: the check «acme-broken» of acme-2.jar failed: IllegalStateException:"
                                + " oh, as in 2 more places" + WAY_OUT,
                        "lessons/1-a.md:3:1: warning: this heading shouts (take the ! away)");
        assertThat(course.report().written()).isTrue();
    }

    @Test
    void a_check_for_another_version_is_told_with_its_jar() {
        ExtensionJar jar = jar("old.jar")
                .source("acme.Old", lessonCheck("Old", "acme-old", "throw new NoSuchMethodError(\"Section.gone()\");"))
                .provides(Check.class, "acme.Old");
        assertThat(course(LESSON, jar).onlyProblem())
                .isEqualTo("lessons/1-a.md: warning: the check «acme-old» of old.jar failed: it was made for another"
                        + " version of courseware or of Java (NoSuchMethodError: Section.gone())"
                        + WAY_OUT);
    }

    @Test
    void a_service_that_is_not_there_or_is_none_is_told_with_its_jar_and_the_others_work() {
        ExtensionJar gone = jar("gone.jar").provides(Check.class, "acme.Gone");
        ExtensionJar none = jar("none.jar")
                .source("acme.None", "package acme; public final class None {}")
                .provides(Check.class, "acme.None");
        ExtensionJar odd = jar("odd.jar").provides(Check.class, "not a class name");
        TinyCourse course = course(LESSON, gone, none, odd, shouts("acme.jar"));
        assertThat(course.problems("extension-failed"))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("gone.jar: warning: a check of this jar can't be loaded: "))
                .anyMatch(problem -> problem.startsWith("none.jar: warning: a check of this jar can't be loaded: "))
                .anyMatch(problem -> problem.startsWith("odd.jar: warning: a check of this jar can't be loaded: "));
        assertThat(course.problems("acme-shouts")).hasSize(1);
        assertThat(course.report().written()).isTrue();
    }

    @Test
    void a_name_that_is_taken_or_is_none_is_refused() {
        ExtensionJar own = jar("own.jar")
                .source("acme.Own", lessonCheck("Own", "image-alt", SHOUTS))
                .source("acme.Bad", lessonCheck("Bad", "Shouts", SHOUTS))
                .provides(Check.class, "acme.Own", "acme.Bad");
        ExtensionJar second = jar("second.jar")
                .source(
                        "other.Shouts",
                        lessonCheck("Shouts", "acme-shouts", SHOUTS).replace("package acme", "package other"))
                .provides(Check.class, "other.Shouts");
        TinyCourse course = course(LESSON, shouts("first.jar"), own, second);
        assertThat(course.problems("extension-failed"))
                .containsExactly(
                        "own.jar: warning: its check «image-alt» has a name of courseware's own, so it was left out"
                                + WAY_OUT,
                        "own.jar: warning: «Shouts» can't be the name of a check (its author's name, a hyphen and what"
                                + " it is about, such as «acme-title-case»)",
                        "second.jar: warning: its check «acme-shouts» has the same name as one of first.jar, so it was"
                                + " left out (remove one of the two from the plugin's dependencies)");
        assertThat(course.problems("acme-shouts")).hasSize(1);
    }

    @Test
    void a_rule_that_calls_itself_a_promise_is_a_rule() {
        ExtensionJar jar = jar("acme.jar")
                .source(
                        "acme.Bold",
                        lessonCheck("Bold", "acme-bold", SHOUTS)
                                .replace(
                                        "return Rule.of(\"acme-bold\", Severity.WARNING, \"A heading is no shout\");",
                                        """
                                        return new Rule() {
                                            public String id() { return "acme-bold"; }
                                            public Kind kind() { return Kind.PROMISE; }
                                            public Severity level() { return Severity.ERROR; }
                                            public String purpose() { return "Nobody shouts"; }
                                        };
                                        """))
                .provides(Check.class, "acme.Bold");
        assertThat(course("-- course.yml --\ntitle: T\nchecks: {acme-bold: off}\n" + LESSON, jar)
                        .problems())
                .isEmpty();
    }
}
