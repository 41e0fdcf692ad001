package dev.courseware.check.dialog;

import dev.courseware.diagnostic.Severity;

/** What a teacher would remark on in a script. */
interface DialogRule {
    /** The name by which course.yml switches it. */
    String name();

    /** How much its remarks weigh where course.yml doesn't say. */
    Severity severity();

    void check(Talk talk, Remarks remarks);
}
