package dev.courseware.check;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.diagnostic.Levels;
import dev.courseware.diagnostic.Rule;
import dev.courseware.diagnostic.Search;
import dev.courseware.diagnostic.Severity;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.CheckSetting;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All rules and promises of a build by id; checks the ids by which authors set and silence them. */
public final class KnownRules {
    /** Rules that are checked only if the course has no errors. */
    private static final Set<Rule> NEEDING_A_SOUND_COURSE = Set.of(CoreRule.WORD_LOST);

    private final Map<String, Rule> rules = new TreeMap<>();

    /** @param others the rules that are not courseware's own */
    public KnownRules(Collection<? extends Rule> others) {
        List.of(CoreRule.values()).forEach(rule -> rules.put(rule.id(), rule));
        others.forEach(rule -> rules.put(rule.id(), rule));
    }

    /** The levels that {@code checks} in course.yml sets; what can't be set is reported. */
    public Levels levels(List<CheckSetting> settings, Diagnostics diagnostics) {
        Map<String, Optional<Severity>> levels = new HashMap<>();
        for (CheckSetting setting : settings) {
            int line = setting.position().line();
            int column = setting.position().column();
            if (isSwitch(setting.rule(), "course.yml", line, column, diagnostics)) {
                levels.put(setting.rule(), level(setting.level()));
            }
        }
        return new Levels(levels);
    }

    /**
     * Reports marks that name something that can't be ignored, and marks that silence nothing.
     *
     * @param sound whether the course has no errors, so that every rule was checked
     */
    public void tellIdleMarks(boolean sound, Diagnostics diagnostics) {
        Set<Ignore> idle = new HashSet<>(diagnostics.idleMarks());
        for (Ignore mark : diagnostics.marks()) {
            if (isSwitch(mark.id(), mark.path(), mark.line(), mark.column(), diagnostics)
                    && idle.contains(mark)
                    && (sound || !NEEDING_A_SOUND_COURSE.contains(rules.get(mark.id())))) {
                diagnostics.report(
                        CoreRule.IGNORE_IDLE,
                        mark.path(),
                        mark.line(),
                        mark.column(),
                        "«" + mark.id() + "» is ignored here, but there is nothing to ignore",
                        mark.last() < mark.first()
                                ? "put the mark on a line of its own above a block; in a script, below a turn"
                                : "remove it");
            }
        }
    }

    private static Optional<Severity> level(String word) {
        return word.equals("off") ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether an author may set or ignore the rule with this id; if not, that is reported. */
    private boolean isSwitch(String id, String path, int line, int column, Diagnostics diagnostics) {
        Rule rule = rules.get(id);
        if (rule == null) {
            diagnostics.report(
                    CoreRule.CHECK_UNKNOWN,
                    path,
                    line,
                    column,
                    "there is no check «" + id + "»",
                    new Search(
                            List.of("check", id),
                            () -> Suggestion.nearest(id, rules.keySet()),
                            "each message ends with the name of its check, such as [image-alt]"));
            return false;
        }
        if (rule.kind() == Rule.Kind.PROMISE) {
            diagnostics.report(
                    CoreRule.PROMISE_KEPT,
                    path,
                    line,
                    column,
                    "«" + id + "» holds for every course and can't be changed or ignored: " + rule.purpose(),
                    "remove it here, and fix what is reported");
            return false;
        }
        return true;
    }
}
