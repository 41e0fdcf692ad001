package dev.courseware.check.dialog;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.DialogStatistics;
import java.util.ArrayList;
import java.util.List;

/** Applies every rule about what a teacher would criticise in a dialog script. */
public final class DialogChecks {
    private final List<DialogRule> rules;

    public DialogChecks() {
        this.rules = List.of(
                new BalanceRule(),
                new LongTurnRule(),
                new UnansweredRule(),
                new UnfinishedRule(),
                new MisconceptionRule(),
                new UnderstandingRule(),
                new DepthRule());
    }

    /**
     * Checks a dialog.
     *
     * @param page the file of its page, relative to the course
     * @return statistics of the dialog
     */
    public DialogStatistics check(DialogBlock dialog, String page, Diagnostics diagnostics) {
        Talk talk = new Talk(dialog);
        for (DialogRule rule : rules) {
            rule.check(
                    talk,
                    (at, message, hint) ->
                            diagnostics.report(rule.rule(), dialog.source(), at.line(), at.column(), message, hint));
        }
        return figures(talk, page);
    }

    /** The terms that a dialog uses without explaining them soon. */
    public static List<TermUse> unexplained(DialogBlock dialog, TermUses terms) {
        return terms.unexplained(new Talk(dialog));
    }

    private static DialogStatistics figures(Talk talk, String source) {
        List<Said> turns = new ArrayList<>(talk.turns());
        return new DialogStatistics(
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
