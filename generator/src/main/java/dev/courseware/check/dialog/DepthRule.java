package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Question;

/** Reports a conversation whose questions rarely ask how, why or what if, but mostly for a fact or a yes. */
final class DepthRule implements DialogRule {
    private static final int FEWEST_QUESTIONS = 4;
    private static final int FEWEST_PER_CENT = 20;

    @Override
    public CoreRule rule() {
        return CoreRule.DIALOG_DEPTH;
    }

    @Override
    public void check(Talk talk, DialogRemarks remarks) {
        int all = questions(talk);
        int deep = deep(talk);
        if (talk.isLesson() && all >= FEWEST_QUESTIONS && 100 * deep < FEWEST_PER_CENT * all) {
            remarks.add(
                    talk.start(),
                    (deep == 0
                                    ? "none of " + all + " questions asks"
                                    : "only " + deep + " of " + all + " questions ask")
                            + " for a reason, a method or a consequence",
                    "let somebody ask how, why or what if");
        }
    }

    static int questions(Talk talk) {
        return talk.turns().stream()
                .mapToInt(said -> (int) said.body().questions().stream()
                        .filter(question -> question.deep() || Genuine.isOne(question.text()))
                        .count())
                .sum();
    }

    static int deep(Talk talk) {
        return (int) talk.turns().stream()
                .flatMap(said -> said.body().questions().stream())
                .filter(Question::deep)
                .count();
    }
}
