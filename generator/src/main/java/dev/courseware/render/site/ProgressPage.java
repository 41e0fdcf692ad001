package dev.courseware.render.site;

import dev.courseware.model.LessonSummary;
import dev.courseware.model.Objective;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Practice;
import dev.courseware.model.SitePath;
import dev.courseware.model.Unit;
import dev.courseware.render.block.PracticeLinks;
import dev.courseware.render.page.CourseMap;
import dev.courseware.render.page.LinkView;
import dev.courseware.render.page.ProgressView;
import dev.courseware.render.page.ProgressView.Goal;
import dev.courseware.render.page.ProgressView.LessonProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the page of a learner's progress lists: lessons, their questions, and the objectives that these serve, wherever they
 * stand. What a learner did is known to the browser alone, whose script fills the page.
 */
final class ProgressPage {
    /** In a course of more lessons only those that ask something are listed. */
    private static final int MOST_WITHOUT_QUESTIONS = 500;

    private final Outline outline;
    private final CourseMap map;
    private final Map<String, LessonSummary> summaries;
    private final ObjectivePractice practice;

    ProgressPage(Outline outline, CourseMap map, Map<String, LessonSummary> summaries) {
        this.outline = outline;
        this.map = map;
        this.summaries = summaries;
        this.practice = new ObjectivePractice(summaries);
    }

    /** Whether a course asks something that a browser can remember. */
    static boolean isFor(Map<String, LessonSummary> summaries) {
        return summaries.values().stream()
                .flatMap(summary -> summary.practice().stream())
                .anyMatch(Practice::judges);
    }

    /** @param page the page that shows them */
    List<ProgressView> units(PageRef page) {
        boolean all = summaries.size() <= MOST_WITHOUT_QUESTIONS;
        List<ProgressView> units = new ArrayList<>();
        for (Unit unit : outline.units()) {
            List<LessonProgress> lessons = new ArrayList<>();
            for (PageRef lesson : unit.lessons()) {
                LessonSummary summary = summaries.get(lesson.source());
                boolean reads = lesson.kind() == PageKind.LESSON || lesson.kind() == PageKind.DIALOG;
                if (reads && summary != null && (all || !questions(summary).isEmpty())) {
                    lessons.add(lesson(summary, page));
                }
            }
            if (!lessons.isEmpty()) {
                boolean own = unit.page().kind() == PageKind.UNIT;
                units.add(new ProgressView(own ? map.title(unit.page()) : "", lessons));
            }
        }
        return units;
    }

    private LessonProgress lesson(LessonSummary summary, PageRef page) {
        PageRef lesson = summary.page();
        LinkView link = map.link(page.file(), lesson);
        List<Goal> goals = new ArrayList<>();
        for (Objective objective : summary.objectives()) {
            goals.add(new Goal(
                    map.text(objective.text()),
                    link.url() + "#" + SitePath.encode(objective.id()),
                    practice.of(lesson, objective)));
        }
        return new LessonProgress(link, lesson.kind().name().toLowerCase(Locale.ROOT), questions(summary), goals);
    }

    private static String questions(LessonSummary summary) {
        return summary.practice().stream()
                .filter(Practice::judges)
                .map(practice -> PracticeLinks.names(practice, ""))
                .collect(Collectors.joining(" "));
    }
}
