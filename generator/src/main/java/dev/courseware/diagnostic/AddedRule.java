package dev.courseware.diagnostic;

import java.util.Objects;

/** A rule that is not courseware's own; see {@link Rule#of}. */
record AddedRule(String id, Severity level, String purpose) implements Rule {
    AddedRule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(level);
        Objects.requireNonNull(purpose);
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
