package dev.courseware.check.dialog;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Severity;
import dev.courseware.model.CheckSetting;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.DialogFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that a teacher would remark on in a dialog script, each rule switched by {@code checks} in course.yml. */
public final class DialogChecks {
    private final List<DialogRule> rules;
    private final List<CheckSetting> settings;

    /** @param settings the author's wishes for single rules */
    public DialogChecks(List<CheckSetting> settings) {
        this.settings = List.copyOf(settings);
        this.rules = List.of(
                new BalanceRule(),
                new LongTurnRule(),
                new UnansweredRule(),
                new UnfinishedRule(),
                new MisconceptionRule(),
                new UnderstandingRule(),
                new DepthRule());
    }

    /** The rules' names, in the order of their remarks. */
    public List<String> names() {
        return rules.stream().map(DialogRule::name).toList();
    }

    /**
     * Checks a dialog.
     *
     * @param source its file, relative to the course
     * @return the dialog in figures
     */
    public DialogFigures check(DialogBlock dialog, String source, Diagnostics diagnostics) {
        Talk talk = new Talk(dialog);
        for (DialogRule rule : rules) {
            Optional<Severity> severity = severity(rule);
            if (severity.isPresent()) {
                rule.check(
                        talk,
                        (at, message, hint) -> diagnostics.add(
                                severity.get(),
                                source,
                                at.line(),
                                at.column(),
                                message + " [" + rule.name() + "]",
                                hint));
            }
        }
        return figures(talk, source);
    }

    private Optional<Severity> severity(DialogRule rule) {
        for (CheckSetting setting : settings) {
            if (setting.rule().equals(rule.name())) {
                return setting.level().equals("off")
                        ? Optional.empty()
                        : Optional.of(Severity.valueOf(setting.level().toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.of(rule.severity());
    }

    private static DialogFigures figures(Talk talk, String source) {
        List<Said> turns = new ArrayList<>(talk.turns());
        return new DialogFigures(
                source,
                turns.size(),
                talk.shares(),
                DepthRule.questions(talk),
                DepthRule.deep(talk),
                marks(turns, Kind.PREDICT),
                marks(turns, Kind.MISCONCEPTION),
                UnansweredRule.unanswered(talk).size(),
                UnfinishedRule.unfinished(talk).size(),
                UnderstandingRule.hasCheck(talk));
    }

    private static int marks(List<Said> turns, Kind kind) {
        return (int) turns.stream().filter(said -> said.isMarked(kind)).count();
    }
}
