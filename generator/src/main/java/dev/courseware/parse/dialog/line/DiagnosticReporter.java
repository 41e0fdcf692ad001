package dev.courseware.parse.dialog.line;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.LineEnds;
import dev.courseware.model.Position;

/**
 * Reports to the author of a script what was guessed or can't be read.
 *
 * @param path the script's file
 * @param diagnostics receives the reports
 * @param ends where the script's lines end: in a format with escapes and names a place that is counted in the words that
 *     are read may lie behind the line that holds them
 */
public record DiagnosticReporter(String path, Diagnostics diagnostics, LineEnds ends) {
    /** Silences a rule from one line of the script to another; both lines are 0 if there is nothing to silence. */
    public void ignore(String id, Position place, int first, int last) {
        Position at = within(place);
        diagnostics.ignore(new Ignore(id, path, at.line(), at.column(), first, last));
    }

    /** Reports a problem at a position in the script. */
    public void report(CoreRule rule, Position place, String message, String hint) {
        Position at = within(place);
        diagnostics.report(rule, path, at.line(), at.column(), message, hint);
    }

    /** The place itself, or the end of its line if it lies behind that. */
    public Position within(Position place) {
        return ends.within(place);
    }

    /** A reporter for the same script that tells nobody. */
    public DiagnosticReporter silent() {
        return new DiagnosticReporter(path, new Diagnostics(), ends);
    }
}
