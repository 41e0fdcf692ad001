package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;

/** Reports a turn that takes most of a minute to say. */
final class LongTurnRule implements DialogRule {
    private static final int MOST_WORDS = 120;

    @Override
    public CoreRule rule() {
        return CoreRule.DIALOG_LONG_TURNS;
    }

    @Override
    public void check(Talk talk, DialogRemarks remarks) {
        for (Said said : talk.turns()) {
            if (said.words() > MOST_WORDS) {
                remarks.add(
                        said.turn().position(),
                        "turn " + said.turn().number() + " has " + said.words() + " words; more than " + MOST_WORDS
                                + " make it a lecture",
                        "let somebody ask in between");
            }
        }
    }
}
