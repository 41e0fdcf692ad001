package dev.courseware.diagnostic;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A problem in a course, reported to its author.
 *
 * @param id its {@link Rule}'s
 * @param severity how much it weighs
 * @param path the file, relative to the course, with {@code /} between its parts
 * @param line the line, from 1; 0 if the whole file is meant
 * @param column the column in UTF-16 units, from 1; 0 if the whole line or file is meant
 * @param message what was found and what was expected, one sentence without a final full stop
 * @param hint how to fix it, one sentence, or empty if the message says it already
 */
public record Diagnostic(String id, Severity severity, String path, int line, int column, String message, String hint) {

    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

    /** By file, then line, then column, then weight: the order in which an author would fix them. */
    public static final Comparator<Diagnostic> FILE_ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::severity, Comparator.reverseOrder())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        Objects.requireNonNull(id);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(path);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
        message = oneLine(message);
    }

    /** What is quoted from a file may span lines, of which tools that read diagnostics know nothing. */
    private static String oneLine(String message) {
        return message.indexOf('\n') < 0 ? message : LINES.matcher(message).replaceAll(" ");
    }

    Diagnostic as(Severity other) {
        return new Diagnostic(id, other, path, line, column, message, hint);
    }

    /** Where it was found: {@code path:line:column}, of which what isn't known is left out. */
    public String place() {
        return line == 0 ? path : column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }

    /** What was found and how to mend it, for readers that show the place themselves. */
    public String sentence() {
        return message + (hint.isEmpty() ? "" : " – " + hint);
    }

    /** Returns {@code path:line:column message — hint [id]}: a line of a log that names the severity itself. */
    public String logLine() {
        return place() + " " + message + (hint.isEmpty() ? "" : " — " + hint) + " [" + id + "]";
    }

    /** Returns {@code path:line:column: severity: message}, the form that editors and CI systems make clickable. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(place());
        out.append(": ")
                .append(severity.name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(message);
        if (!hint.isEmpty()) {
            out.append(" (").append(hint).append(')');
        }
        return out.toString();
    }
}
