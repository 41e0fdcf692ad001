package dev.courseware.check;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Rule;
import dev.courseware.extension.Check;
import dev.courseware.extension.CourseCheck;
import dev.courseware.extension.DialogCheck;
import dev.courseware.extension.LessonCheck;
import dev.courseware.extension.loading.Provided;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Outline;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The checks of jars among the plugin's dependencies. One that fails is reported with its jar, and all others go on:
 * others' code may be old or wrong, and neither is a reason for a course to have no site. Immutable; one serves all threads.
 */
public final class AddedChecks {
    private final List<Added> checks;

    /**
     * A check that may be used.
     *
     * @param rule what it said it is about when it was found
     */
    record Added(Provided<Check> provided, Rule rule) {}

    AddedChecks(List<Added> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Finds the checks that a class loader knows; those that can't be used are reported. */
    public static AddedChecks of(ClassLoader loader, Diagnostics diagnostics) {
        return new AddedChecks(CheckLoader.load(loader, diagnostics));
    }

    /** What they are about. */
    public List<Rule> rules() {
        return checks.stream().map(Added::rule).toList();
    }

    void lesson(Lesson lesson, LessonSummary summary, Diagnostics diagnostics) {
        String source = lesson.page().source();
        for (Added added : checks) {
            if (added.provided().service() instanceof LessonCheck check) {
                run(
                        added,
                        source,
                        diagnostics,
                        () -> check.check(
                                lesson,
                                summary,
                                (at, message, hint) -> diagnostics.report(
                                        added.rule(), source, at.line(), at.column(), message, hint)));
            }
        }
    }

    void dialog(DialogBlock dialog, String source, Diagnostics diagnostics) {
        for (Added added : checks) {
            if (added.provided().service() instanceof DialogCheck check) {
                run(
                        added,
                        source,
                        diagnostics,
                        () -> check.check(
                                dialog,
                                (at, message, hint) -> diagnostics.report(
                                        added.rule(), source, at.line(), at.column(), message, hint)));
            }
        }
    }

    void course(Outline outline, Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        for (Added added : checks) {
            if (added.provided().service() instanceof CourseCheck check) {
                run(
                        added,
                        added.provided().jar(),
                        diagnostics,
                        () -> check.check(
                                outline,
                                Collections.unmodifiableMap(summaries),
                                (source, at, message, hint) -> diagnostics.report(
                                        added.rule(), source, at.line(), at.column(), message, hint)));
            }
        }
    }

    private static void run(Added added, String place, Diagnostics diagnostics, Runnable check) {
        added.provided().run(place, diagnostics, () -> {
            check.run();
            return true;
        });
    }
}
