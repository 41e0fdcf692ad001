package dev.courseware.check;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Search;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.Objective;
import dev.courseware.model.Outline;
import dev.courseware.model.Position;
import dev.courseware.model.Practice;
import dev.courseware.model.Practice.Served;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports objectives that nothing practises, and practice that serves none, where objectives have names. */
final class ObjectiveCheck implements CourseRule {
    @Override
    public void check(Outline outline, Map<String, LessonSummary> summaries, Diagnostics diagnostics) {
        Map<String, Set<String>> named = new HashMap<>();
        summaries.forEach((source, summary) -> named.put(source, names(summary)));
        Map<String, Set<String>> practised = new HashMap<>();
        for (LessonSummary summary : summaries.values()) {
            for (Practice practice : summary.practice()) {
                for (Served served : practice.serves()) {
                    Set<String> names = named.get(served.source());
                    if (names != null && !names.contains(served.id())) {
                        unknown(summary, served, List.copyOf(names), diagnostics);
                    }
                    practised
                            .computeIfAbsent(served.source(), source -> new HashSet<>())
                            .add(served.id());
                }
                if (practice.serves().isEmpty()
                        && (practice.kind() == Practice.Kind.QUIZ || practice.kind() == Practice.Kind.EXERCISE)
                        && !summary.objectives().isEmpty()) {
                    aimless(summary, practice.position(), diagnostics);
                }
            }
        }
        for (LessonSummary summary : summaries.values()) {
            Set<String> served = practised.getOrDefault(summary.page().source(), Set.of());
            summary.objectives().stream()
                    .filter(objective -> !served.contains(objective.id()))
                    .forEach(objective -> unpractised(summary, objective, diagnostics));
        }
    }

    private static Set<String> names(LessonSummary summary) {
        return summary.objectives().stream().map(Objective::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void unknown(LessonSummary from, Served served, List<String> names, Diagnostics diagnostics) {
        String where = served.source().equals(from.page().source()) ? "this file" : served.source();
        diagnostics.report(
                CoreRule.OBJECTIVE_UNKNOWN,
                from.page().source(),
                served.position().line(),
                served.position().column(),
                "there is no objective «" + served.id() + "» in " + where,
                new Search(
                        List.of("objective", served.source(), served.id()),
                        () -> Suggestion.nearest(served.id(), names),
                        names.isEmpty()
                                ? "give the objective that you mean a name: «Compute the availability of parts {#parts}»"
                                : "there are " + String.join(", ", names)));
    }

    private static void aimless(LessonSummary summary, Position at, Diagnostics diagnostics) {
        diagnostics.report(
                CoreRule.PRACTICE_AIMLESS,
                summary.page().source(),
                at.line(),
                at.column(),
                "this practice doesn't say which objective it serves",
                "name one behind its title: «{objective="
                        + summary.objectives().get(0).id() + "}»");
    }

    private static void unpractised(LessonSummary summary, Objective objective, Diagnostics diagnostics) {
        diagnostics.report(
                CoreRule.OBJECTIVE_UNPRACTISED,
                summary.page().source(),
                objective.position().line(),
                objective.position().column(),
                "nothing practises the objective «" + objective.id() + "»",
                "let a quiz or an exercise say that it does: «::: quiz single {objective=" + objective.id() + "}»");
    }
}
