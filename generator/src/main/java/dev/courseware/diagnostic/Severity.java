package dev.courseware.diagnostic;

/** How much a {@link Diagnostic} weighs: an error stops the build, a warning may, an info never does. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
