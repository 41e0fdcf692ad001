package dev.courseware.report;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that a report names, in the order in which they are listed everywhere. */
final class RuleList {
    private RuleList() {}

    /** What each rule wants, by its id: courseware's own, then those of others that found something. */
    static Map<String, String> purposes(List<Diagnostic> found) {
        Map<String, String> purposes = new LinkedHashMap<>();
        for (CoreRule rule : CoreRule.values()) {
            purposes.put(rule.id(), rule.purpose());
        }
        found.forEach(diagnostic -> purposes.putIfAbsent(diagnostic.id(), "A check that a jar adds"));
        return purposes;
    }

    /** The weight that a rule has unless a course says otherwise. */
    static Severity level(String id) {
        return CoreRule.of(id).map(CoreRule::level).orElse(Severity.WARNING);
    }
}
