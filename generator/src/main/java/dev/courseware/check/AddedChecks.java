package dev.courseware.check;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Rule;
import dev.courseware.extension.Check;
import dev.courseware.extension.CourseCheck;
import dev.courseware.extension.DialogCheck;
import dev.courseware.extension.Findings;
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
 * The checks of jars among the plugin's dependencies. One that fails is reported with the name of its jar, and all
 * others still run: a jar that is outdated or faulty must not prevent the site. Immutable; one serves all threads.
 */
public final class AddedChecks {
    private final List<Added> checks;

    /**
     * A check that can be used.
     *
     * @param rule the rule that it reports, as it said when it was loaded
     */
    record Added(Provided<Check> provided, Rule rule) {}

    AddedChecks(List<Added> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Finds the checks that a class loader knows; those that can't be used are reported. */
    public static AddedChecks of(ClassLoader loader, Diagnostics diagnostics) {
        return new AddedChecks(CheckLoader.load(loader, diagnostics));
    }

    /** The rules that these checks report. */
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
                        () -> check.check(lesson, summary, findings(added, source, diagnostics)));
            }
        }
    }

    void dialog(DialogBlock dialog, String source, Diagnostics diagnostics) {
        for (Added added : checks) {
            if (added.provided().service() instanceof DialogCheck check) {
                run(added, source, diagnostics, () -> check.check(dialog, findings(added, source, diagnostics)));
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

    private static Findings findings(Added added, String source, Diagnostics diagnostics) {
        return (at, message, hint) -> diagnostics.report(added.rule(), source, at.line(), at.column(), message, hint);
    }

    private static void run(Added added, String place, Diagnostics diagnostics, Runnable check) {
        added.provided().run(place, diagnostics, () -> {
            check.run();
            return true;
        });
    }
}
