package dev.courseware.parse.dialog.line;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.Position;

/** Reports to the author of a script what was guessed or can't be read. */
public record DiagnosticReporter(String path, Diagnostics diagnostics) {
    /** Silences a rule from one line of the script to another; both lines are 0 if there is nothing to silence. */
    public void ignore(String id, Position at, int first, int last) {
        diagnostics.ignore(new Ignore(id, path, at.line(), at.column(), first, last));
    }

    /** Reports a problem at a position in the script. */
    public void report(CoreRule rule, Position at, String message, String hint) {
        diagnostics.report(rule, path, at.line(), at.column(), message, hint);
    }
}
