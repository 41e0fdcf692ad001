package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;

/** What a teacher would remark on in a script. */
interface DialogRule {
    /** What its remarks are about. */
    CoreRule rule();

    void check(Talk talk, DialogRemarks remarks);
}
