package dev.courseware.parse.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;

/** Tells the author of one script what was guessed or can't be read. */
record Remarks(String path, Diagnostics diagnostics) {
    void report(CoreRule rule, Position at, String message, String hint) {
        diagnostics.report(rule, path, at.line(), at.column(), message, hint);
    }
}
