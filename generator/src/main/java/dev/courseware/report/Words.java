package dev.courseware.report;

import dev.courseware.diagnostic.Diagnostic;

/** Diagnostics in words. */
final class Words {
    private Words() {}

    /** What was found and how to mend it. */
    static String sentence(Diagnostic diagnostic) {
        return diagnostic.message() + (diagnostic.hint().isEmpty() ? "" : " – " + diagnostic.hint());
    }

    /** Where it was found: {@code path:line:column}. */
    static String place(Diagnostic diagnostic) {
        String line = diagnostic.line() == 0 ? "" : ":" + diagnostic.line();
        String column = diagnostic.column() == 0 ? "" : ":" + diagnostic.column();
        return diagnostic.path() + line + column;
    }
}
