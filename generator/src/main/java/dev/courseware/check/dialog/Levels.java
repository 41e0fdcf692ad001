package dev.courseware.check.dialog;

import dev.courseware.diagnostic.Rule;
import dev.courseware.diagnostic.Severity;
import dev.courseware.model.CheckSetting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much each rule's remarks weigh.
 *
 * @param settings the author's wishes for single rules
 */
public record Levels(List<CheckSetting> settings) {
    public Levels {
        settings = List.copyOf(settings);
    }

    /** The weight of a rule's remarks; empty if the rule is switched off. */
    public Optional<Severity> of(Rule rule) {
        for (CheckSetting setting : settings) {
            if (setting.rule().equals(rule.id())) {
                return setting.level().equals("off")
                        ? Optional.empty()
                        : Optional.of(Severity.valueOf(setting.level().toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.of(rule.level());
    }
}
