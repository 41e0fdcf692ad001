package dev.courseware.check;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Search;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.Outline;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports links to a place on a page that doesn't have that place. */
final class LinkCheck implements CourseRule {
    @Override
    public void check(Outline outline, Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        for (LessonSummary summary : summaries.values()) {
            for (LessonLink link : summary.links()) {
                LessonSummary target = summaries.get(link.target());
                if (target != null
                        && !target.anchors().contains(link.anchor())
                        && !link.anchor().isEmpty()) {
                    report(summary, link, target.anchors(), diagnostics);
                }
            }
        }
    }

    private static void report(LessonSummary from, LessonLink link, Set<String> anchors, Diagnostics diagnostics) {
        String where = link.target().equals(from.page().source()) ? "this file" : link.target();
        diagnostics.report(
                CoreRule.LINK_ANCHOR,
                from.page().source(),
                link.position().line(),
                link.position().column(),
                "there is no place «#" + link.anchor() + "» in " + where,
                new Search(
                        List.of("place", link.target(), link.anchor()),
                        () -> Suggestion.nearest(
                                        link.anchor(), anchors.stream().sorted().toList())
                                .map(near -> "#" + near),
                        "link to one of its headings"));
    }
}
