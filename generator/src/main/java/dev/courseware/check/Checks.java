package dev.courseware.check;

import dev.courseware.check.dialog.DialogChecks;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.CheckSetting;
import dev.courseware.model.Course;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Lesson;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.dialog.DialogFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All rules over lessons and over the whole course. Immutable; one serves all threads. */
public final class Checks {
    private static final List<CourseCheck> ALL = List.of(new LinkCheck(), new AssetCheck());

    private final Course course;
    private final DialogChecks dialogs;

    public Checks(Course course) {
        this.course = course;
        this.dialogs = new DialogChecks(course.checks());
    }

    /**
     * Applies every rule over one lesson.
     *
     * @return its dialogs in figures
     */
    public List<DialogFigures> lesson(Lesson lesson, Diagnostics diagnostics) {
        List<DialogFigures> figures = new ArrayList<>();
        for (DialogBlock dialog : DialogsOf.lesson(lesson)) {
            boolean quoted = dialog.embedded() && dialog.whole().isPresent();
            if (!quoted && !dialog.dialog().turns().isEmpty()) {
                figures.add(dialogs.check(dialog, lesson.page().source(), diagnostics));
            }
        }
        return figures;
    }

    /**
     * Applies every rule over the course.
     *
     * @param summaries every page's summary by its source
     */
    public void course(Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        for (CheckSetting setting : course.checks()) {
            if (!dialogs.names().contains(setting.rule())) {
                String hint = Suggestion.didYouMean(setting.rule(), dialogs.names());
                diagnostics.warning(
                        "course.yml",
                        setting.position().line(),
                        setting.position().column(),
                        "there is no check «" + setting.rule() + "»",
                        hint.isEmpty() ? "known: " + String.join(", ", dialogs.names()) : hint);
            }
        }
        ALL.forEach(rule -> rule.check(summaries, diagnostics));
    }
}
