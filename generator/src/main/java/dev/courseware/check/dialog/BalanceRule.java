package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.DialogStatistics.Share;
import java.util.List;

/** Reports a conversation in which one speaker says nearly everything, so that it is a lecture with interjections. */
final class BalanceRule implements DialogRule {
    private static final int MOST_PER_CENT = 80;

    @Override
    public CoreRule rule() {
        return CoreRule.DIALOG_BALANCE;
    }

    @Override
    public void check(Talk talk, DialogRemarks remarks) {
        List<Share> shares = talk.shares();
        int all = shares.stream().mapToInt(Share::words).sum();
        if (!talk.isLesson() || all == 0) {
            return;
        }
        Share most = shares.get(0);
        int share = Math.round(100f * most.words() / all);
        if (share > MOST_PER_CENT) {
            remarks.add(
                    talk.start(),
                    most.name() + " says " + share + " % of the words (" + most.words() + " of " + all + ")",
                    "let the others guess, try and sum up");
        }
    }
}
