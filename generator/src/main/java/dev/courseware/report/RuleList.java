package dev.courseware.report;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that a report refers to, in the same order in every report. */
final class RuleList {
    private RuleList() {}

    /**
     * The purpose of each rule by its id: courseware's own rules first, then those of extensions that reported
     * something.
     */
    static Map<String, String> purposes(List<Diagnostic> found) {
        Map<String, String> purposes = new LinkedHashMap<>();
        for (CoreRule rule : CoreRule.values()) {
            purposes.put(rule.id(), rule.purpose());
        }
        found.forEach(diagnostic -> purposes.putIfAbsent(diagnostic.id(), "A check that a jar adds"));
        return purposes;
    }

    /** The level of a rule unless a course sets another one. */
    static Severity level(String id) {
        return CoreRule.of(id).map(CoreRule::level).orElse(Severity.WARNING);
    }
}
