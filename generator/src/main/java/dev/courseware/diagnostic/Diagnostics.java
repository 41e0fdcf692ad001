package dev.courseware.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the problems of one file or one build. Not thread-safe: each file has its own, and the build joins them. */
public final class Diagnostics {
    private final List<Diagnostic> collected = new ArrayList<>();

    public void error(String path, int line, int column, String message, String hint) {
        collected.add(new Diagnostic(Severity.ERROR, path, line, column, message, hint));
    }

    public void warning(String path, int line, int column, String message, String hint) {
        collected.add(new Diagnostic(Severity.WARNING, path, line, column, message, hint));
    }

    public void info(String path, int line, int column, String message, String hint) {
        collected.add(new Diagnostic(Severity.INFO, path, line, column, message, hint));
    }

    /** Reports a problem whose weight the author may choose. */
    public void add(Severity severity, String path, int line, int column, String message, String hint) {
        collected.add(new Diagnostic(severity, path, line, column, message, hint));
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        collected.addAll(diagnostics);
    }

    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /** Whether a problem of just this weight was collected. */
    public boolean has(Severity severity) {
        return collected.stream().anyMatch(d -> d.severity() == severity);
    }

    /** Returns what was collected so far, in {@link Diagnostic#FILE_ORDER}. */
    public List<Diagnostic> inFileOrder() {
        return collected.stream().sorted(Diagnostic.FILE_ORDER).distinct().toList();
    }
}
