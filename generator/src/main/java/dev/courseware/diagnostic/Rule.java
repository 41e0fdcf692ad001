package dev.courseware.diagnostic;

/**
 * What a {@link Diagnostic} is about: all that an author would want to set or silence together has one. Those of
 * courseware itself are in {@link CoreRule}; a check of others makes its own by {@link #of}.
 */
public interface Rule {
    /** Small letters, digits and hyphens; it stays the same from one version to the next. */
    String id();

    Kind kind();

    /** How much its diagnostics weigh where course.yml doesn't say. */
    Severity level();

    /** What it is for: one sentence that says what is true where it reports nothing, without a final full stop. */
    String purpose();

    /**
     * A rule that is not courseware's own.
     *
     * @param id small letters, digits and hyphens
     * @param level how much its diagnostics weigh where course.yml doesn't say
     * @param purpose what is true where it reports nothing, one sentence without a final full stop
     */
    static Rule of(String id, Severity level, String purpose) {
        return new AddedRule(id, level, purpose);
    }

    /** Whether an author may set its level. */
    enum Kind {
        /** May be set in course.yml, and silenced where it is wrong. */
        RULE,
        /** Keeps readers and builds safe, and stands whatever the sources say, since strangers write them too. */
        PROMISE
    }
}
