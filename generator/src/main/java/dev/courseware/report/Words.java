package dev.courseware.report;

import dev.courseware.diagnostic.Diagnostic;

/** Diagnostics in words. */
final class Words {
    private Words() {}

    /** What was found and how to mend it. */
    static String sentence(Diagnostic diagnostic) {
        return diagnostic.message() + (diagnostic.hint().isEmpty() ? "" : " – " + diagnostic.hint());
    }
}
