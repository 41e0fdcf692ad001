package dev.courseware.parse.dialog;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Position;

/** Tells the author of one script what was guessed or can't be read. */
record Remarks(String path, Diagnostics diagnostics) {
    void error(Position at, String message, String hint) {
        diagnostics.error(path, at.line(), at.column(), message, hint);
    }

    void warning(Position at, String message, String hint) {
        diagnostics.warning(path, at.line(), at.column(), message, hint);
    }

    void info(Position at, String message, String hint) {
        diagnostics.info(path, at.line(), at.column(), message, hint);
    }
}
