package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;

/** A rule about something that a teacher would criticise in a script. */
interface DialogRule {
    /** The rule under which its remarks are reported. */
    CoreRule rule();

    void check(Talk talk, DialogRemarks remarks);
}
