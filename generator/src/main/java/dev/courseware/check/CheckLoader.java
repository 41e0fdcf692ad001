package dev.courseware.check;

import dev.courseware.check.AddedChecks.Added;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Rule;
import dev.courseware.extension.Check;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the checks of jars and tells which of them can't be used, and why. */
final class CheckLoader {
    static final String WAY_OUT = "update the jar, tell its authors, or take it out of the plugin's dependencies";

    /** A broken service file fails once for each of its lines. */
    private static final int MOST_FAILURES = 20;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){1,6}");

    private final Diagnostics diagnostics;
    private final Map<String, Added> found = new TreeMap<>();

    CheckLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The checks that can be used, in the order of their ids. */
    List<Added> load(ClassLoader loader) {
        Iterator<Check> checks = ServiceLoader.load(Check.class, loader).iterator();
        ProviderFiles files = new ProviderFiles(loader);
        int failures = 0;
        boolean more = true;
        while (more && failures < MOST_FAILURES) {
            try {
                more = checks.hasNext();
                if (more) {
                    add(checks.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                Throwable cause = e.getCause() == null ? e : e.getCause();
                String text = String.valueOf(e.getMessage());
                refuse(files.jar(text), "a check of this jar can't be loaded: " + why(cause), WAY_OUT);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(added -> added.rule().id()))
                .toList();
    }

    private void add(Check check) {
        String jar = ProviderFiles.jar(check.getClass());
        Rule rule;
        try {
            Rule told = check.rule();
            rule = Rule.of(told.id(), told.level(), told.purpose());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            refuse(
                    jar,
                    "the check " + check.getClass().getName() + " doesn't say what it is about: " + why(e),
                    WAY_OUT);
            return;
        }
        Added taken = found.get(rule.id());
        if (!ID.matcher(rule.id()).matches()) {
            refuse(
                    jar,
                    "«" + rule.id() + "» can't be the name of a check",
                    "its author's name, a hyphen and what it is about, such as «acme-title-case»");
        } else if (CoreRule.of(rule.id()).isPresent()) {
            refuse(jar, "its check «" + rule.id() + "» has a name of courseware's own, so it was left out", WAY_OUT);
        } else if (taken != null) {
            refuse(
                    jar,
                    "its check «" + rule.id() + "» has the name of one of " + taken.jar() + ", so it was left out",
                    "take one of the two out of the plugin's dependencies");
        } else {
            found.put(rule.id(), new Added(check, rule, jar));
        }
    }

    private void refuse(String jar, String message, String hint) {
        diagnostics.report(CoreRule.EXTENSION_FAILED, jar, 0, 0, message, hint);
    }

    /** What went wrong, in words that its authors know. */
    static String why(Throwable problem) {
        String what =
                problem.getClass().getSimpleName() + (problem.getMessage() == null ? "" : ": " + problem.getMessage());
        return problem instanceof LinkageError
                ? "it is made for another version of courseware or of Java (" + what + ")"
                : what;
    }
}
