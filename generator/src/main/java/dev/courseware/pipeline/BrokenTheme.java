package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.render.template.TemplateProblem;
import dev.courseware.theme.Theme;
import dev.courseware.theme.ThemeProblem;

/** Tells authors of themes what ended a build. */
final class BrokenTheme {
    private BrokenTheme() {}

    static void tell(TemplateProblem problem, Theme theme, Diagnostics diagnostics) {
        diagnostics.report(
                CoreRule.THEME_BROKEN,
                theme.origin("templates/" + problem.template()),
                problem.line(),
                problem.column(),
                problem.getMessage(),
                "");
    }

    static void tell(ThemeProblem problem, Diagnostics diagnostics) {
        diagnostics.report(CoreRule.THEME_BROKEN, problem.path(), 0, 0, problem.getMessage(), problem.hint());
    }
}
