package dev.courseware.parse.dialog.line;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.Position;

/** Tells the author of one script what was guessed or can't be read. */
public record DiagnosticReporter(String path, Diagnostics diagnostics) {
    /** Silences a rule from one line of the script to another; neither if the mark has nothing to silence. */
    public void ignore(String id, Position at, int first, int last) {
        diagnostics.ignore(new Ignore(id, path, at.line(), at.column(), first, last));
    }

    /** Reports a mistake at a place of the script. */
    public void report(CoreRule rule, Position at, String message, String hint) {
        diagnostics.report(rule, path, at.line(), at.column(), message, hint);
    }
}
