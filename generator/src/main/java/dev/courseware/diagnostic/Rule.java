package dev.courseware.diagnostic;

/**
 * What a {@link Diagnostic} is about: all that an author would want to set or silence together has one. Those of
 * courseware itself are in {@link CoreRule}.
 */
public interface Rule {
    /** Small letters, digits and hyphens; it stays the same from one version to the next. */
    String id();

    Kind kind();

    /** How much its diagnostics weigh where course.yml doesn't say. */
    Severity level();

    /** What it is for: one sentence of what holds where it tells nothing, without a final full stop. */
    String purpose();

    /** Whether an author may set its level. */
    enum Kind {
        /** May be set in course.yml, and silenced where it is wrong. */
        RULE,
        /** Keeps readers and builds safe, and stands whatever the sources say, since strangers write them too. */
        PROMISE
    }
}
