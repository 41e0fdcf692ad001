package dev.courseware.render.site;

import dev.courseware.model.LessonSummary;
import dev.courseware.model.Objective;
import dev.courseware.model.PageRef;
import dev.courseware.model.Practice;
import dev.courseware.model.Practice.Served;
import dev.courseware.model.SitePath;
import dev.courseware.render.block.PracticeLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which questions practise which objective, throughout a course, as the pages' scripts read them. Immutable once made. */
final class ObjectivePractice {
    private static final String ENDING = ".html";
    private static final String FOLDER = "index";

    private final Map<String, LessonSummary> summaries;
    /** The questions that serve an objective, by its lesson's source and its own name. */
    private final Map<String, Map<String, List<String>>> serving = new HashMap<>();

    ObjectivePractice(Map<String, LessonSummary> summaries) {
        this.summaries = summaries;
        for (LessonSummary summary : summaries.values()) {
            for (Practice practice : summary.practice()) {
                for (Served served : practice.serves()) {
                    if (practice.judges()) {
                        serving.computeIfAbsent(served.source(), source -> new HashMap<>())
                                .computeIfAbsent(served.id(), id -> new ArrayList<>())
                                .add(name(summary.page(), practice, served.source()));
                    }
                }
            }
        }
    }

    /** The questions for an objective of a lesson; empty where there are none. */
    String of(PageRef lesson, Objective objective) {
        return String.join(
                " ", serving.getOrDefault(lesson.source(), Map.of()).getOrDefault(objective.id(), List.of()));
    }

    /** The questions for each objective of a lesson that has some, separated by semicolons. */
    String of(PageRef lesson) {
        LessonSummary summary = summaries.get(lesson.source());
        return summary == null
                ? ""
                : summary.objectives().stream()
                        .map(objective -> of(lesson, objective))
                        .filter(questions -> !questions.isEmpty())
                        .collect(Collectors.joining(";"));
    }

    /** A question's name as it is found beside an objective of a page: with its own page, where that is another one. */
    private static String name(PageRef page, Practice practice, String objectiveIn) {
        return PracticeLinks.names(practice, page.source().equals(objectiveIn) ? "" : address(page));
    }

    /** As the page's script shortens addresses. */
    private static String address(PageRef page) {
        String path = SitePath.encode(page.file());
        String shown = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
        boolean folder = shown.equals(FOLDER) || shown.endsWith("/" + FOLDER);
        return folder ? shown.substring(0, shown.length() - FOLDER.length()) : shown;
    }
}
