package dev.courseware.report;

import dev.courseware.diagnostic.Diagnostic;
import dev.courseware.diagnostic.Severity;
import dev.courseware.json.JsonWriter;
import dev.courseware.model.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Diagnostics as SARIF 2.1.0 (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0), which GitHub code scanning and many
 * editors read. Columns are counted in UTF-16 code units in both.
 */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private Sarif() {}

    /**
     * Writes a log with one run.
     *
     * @param version courseware's version
     * @param prefix the path from the repository's root to the course, ending in {@code /}, or empty
     */
    public static String write(List<Diagnostic> found, String version, String prefix) {
        List<String> ids = new ArrayList<>(RuleList.purposes(found).keySet());
        List<Object> rules = new ArrayList<>();
        RuleList.purposes(found)
                .forEach((id, purpose) -> rules.add(object(
                        "id", id,
                        "shortDescription", object("text", purpose),
                        "defaultConfiguration", object("level", level(RuleList.level(id))))));
        List<Object> results = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            results.add(object(
                    "ruleId", diagnostic.id(),
                    "ruleIndex", ids.indexOf(diagnostic.id()),
                    "level", level(diagnostic.severity()),
                    "message", object("text", diagnostic.sentence()),
                    "locations", List.of(object("physicalLocation", place(diagnostic, prefix)))));
        }
        Map<String, Object> driver = object(
                "name", "courseware",
                "semanticVersion", version,
                "rules", rules);
        Map<String, Object> run =
                object("tool", object("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
        return JsonWriter.write(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))) + "\n";
    }

    private static Map<String, Object> place(Diagnostic diagnostic, String prefix) {
        Map<String, Object> place =
                object("artifactLocation", object("uri", SitePath.encode(prefix + diagnostic.path())));
        if (diagnostic.line() > 0) {
            Map<String, Object> region = object("startLine", diagnostic.line());
            if (diagnostic.column() > 0) {
                region.put("startColumn", diagnostic.column());
            }
            place.put("region", region);
        }
        return place;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
