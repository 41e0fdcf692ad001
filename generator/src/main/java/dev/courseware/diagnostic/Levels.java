package dev.courseware.diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * How much the diagnostics of each rule weigh in a course.
 *
 * @param settings the author's wishes by the rules' ids; empty for a rule that is switched off
 */
public record Levels(Map<String, Optional<Severity>> settings) {
    /** No wishes: each rule weighs what it weighs by itself. */
    public static final Levels DEFAULT = new Levels(Map.of());

    public Levels {
        settings = Map.copyOf(settings);
    }

    /** How much a rule weighs; empty if it is switched off. A promise weighs the same in every course. */
    public Optional<Severity> of(Rule rule) {
        Optional<Severity> own = Optional.of(rule.level());
        return rule.kind() == Rule.Kind.PROMISE ? own : settings.getOrDefault(rule.id(), own);
    }
}
