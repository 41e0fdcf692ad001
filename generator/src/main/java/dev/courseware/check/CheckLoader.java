package dev.courseware.check;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Rule;
import dev.courseware.extension.Check;
import dev.courseware.extension.loading.Provided;
import dev.courseware.extension.loading.Providers;
import java.util.List;

/** Finds the checks that jars add. */
final class CheckLoader {
    private static final Providers.Kind<Check> CHECKS = new Providers.Kind<>(
            Check.class,
            "check",
            check -> told(check).id(),
            Providers.WITH_AUTHOR,
            "its author's name, a hyphen and what it is about, such as «acme-title-case»",
            id -> CoreRule.of(id).isPresent());

    private CheckLoader() {}

    /** The checks that can be used, in the order of their ids. */
    static List<AddedChecks.Added> load(ClassLoader loader, Diagnostics diagnostics) {
        List<Provided<Check>> found = Providers.load(CHECKS, loader, diagnostics);
        return found.stream()
                .map(provided -> new AddedChecks.Added(provided, told(provided.service())))
                .toList();
    }

    /** A copy of a check's rule, so that it stays the same even if the check returns another one later. */
    private static Rule told(Check check) {
        Rule told = check.rule();
        return Rule.of(told.id(), told.level(), told.purpose());
    }
}
