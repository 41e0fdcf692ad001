package dev.courseware.fuzz;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Judges what is told of a course: it is about the course, in words, with a place that there is. */
final class DiagnosticJudge {
    private static final Pattern INTERNAL =
            Pattern.compile("Exception|\\bjava\\.|null pointer|permission or space|AlreadyExists");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»", Pattern.DOTALL);

    private final Case tried;

    DiagnosticJudge(Case tried) {
        this.tried = tried;
    }

    /** What is wrong, one line each; empty if nothing is. */
    List<String> faults(TinyCourse course) {
        List<String> faults = new ArrayList<>();
        for (Diagnostic problem : course.report().diagnostics()) {
            String said = QUOTED.matcher(problem.message()).replaceAll("");
            boolean lost = problem.id().equals(CoreRule.WORD_LOST.id());
            if (lost || problem.message().isBlank() || INTERNAL.matcher(said).find()) {
                faults.add(problem.toString());
            } else if (!isPlace(problem)) {
                faults.add("no such place: " + problem);
            }
        }
        return faults;
    }

    private boolean isPlace(Diagnostic problem) {
        String text = tried.files().get(problem.path());
        if (text == null || problem.line() == 0) {
            return problem.line() >= 0;
        }
        String[] lines = text.split("\r\n|\r|\n", -1);
        return problem.line() <= lines.length
                && problem.column() >= 0
                && problem.column() <= lines[problem.line() - 1].length() + 1;
    }
}
