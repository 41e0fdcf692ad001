package dev.courseware.report;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Diagnostics as workflow commands of GitHub Actions, which shows each beside its line in a pull request
 * (docs.github.com, "Workflow commands").
 */
public final class Annotations {
    /** GitHub shows ten of each kind for a step, so errors come first. */
    private static final int MOST = 10;

    private Annotations() {}

    /**
     * A line for each diagnostic that GitHub will show.
     *
     * @param prefix the path from the repository's root to the course, ending in {@code /}, or empty
     */
    public static List<String> lines(List<Diagnostic> found, String prefix) {
        List<String> lines = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            found.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .limit(MOST)
                    .map(diagnostic -> line(diagnostic, prefix))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String line(Diagnostic diagnostic, String prefix) {
        String kind = switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        StringBuilder line = new StringBuilder("::").append(kind).append(" file=");
        line.append(property(prefix + diagnostic.path()));
        if (diagnostic.line() > 0) {
            line.append(",line=").append(diagnostic.line());
        }
        if (diagnostic.column() > 0) {
            line.append(",col=").append(diagnostic.column());
        }
        return line.append(",title=")
                .append(property(diagnostic.id()))
                .append("::")
                .append(data(diagnostic.sentence()))
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
