package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Annotation.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reports a question that nobody answers, not even whoever asked it. */
final class UnansweredRule implements DialogRule {
    @Override
    public CoreRule rule() {
        return CoreRule.DIALOG_UNANSWERED;
    }

    @Override
    public void check(Talk talk, DialogRemarks remarks) {
        for (Said said : unanswered(talk)) {
            remarks.add(
                    said.turn().position(),
                    "nobody answers what " + talk.name(said.turn().speaker()) + " asks in turn "
                            + said.turn().number() + ", «" + lastQuestion(said) + "»",
                    "answer it in a later turn, or leave it to the learner with <!-- answer: … -->");
        }
    }

    static List<Said> unanswered(Talk talk) {
        List<Said> open = new ArrayList<>();
        List<Said> turns = talk.turns();
        for (int i = turns.size() - 1; i >= 0; i--) {
            Said said = turns.get(i);
            if (said.endsAsking() && !said.isMarked(Kind.ANSWER)) {
                open.add(0, said);
            }
            if (said.states()) {
                break;
            }
        }
        return open;
    }

    private static String lastQuestion(Said said) {
        return said.body().questions().get(said.body().questions().size() - 1).text();
    }
}
