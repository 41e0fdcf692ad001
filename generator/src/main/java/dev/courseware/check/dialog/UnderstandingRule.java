package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports a conversation that doesn't end with the teacher finding out what was understood. */
final class UnderstandingRule implements DialogRule {
    private static final int FEWEST_TURNS = 4;

    /** Only the last quarter counts: before it, such a question is part of the explanation. */
    private static final int END = 4;

    private static final int FEWEST_WORDS = 4;

    @Override
    public CoreRule rule() {
        return CoreRule.DIALOG_UNDERSTANDING;
    }

    @Override
    public void check(Talk talk, DialogRemarks remarks) {
        if (talk.isLesson() && !hasCheck(talk)) {
            Said last = talk.turns().get(talk.turns().size() - 1);
            remarks.add(
                    last.turn().position(),
                    "the conversation ends without a check of understanding",
                    "let the teacher ask for a summary or set a small task, and the learner answer");
        }
    }

    static boolean hasCheck(Talk talk) {
        List<Said> turns = talk.turns();
        int from = Math.max(0, turns.size() - Math.max(FEWEST_TURNS, turns.size() / END));
        Set<String> speakLater = new HashSet<>();
        for (int i = turns.size() - 1; i >= from; i--) {
            Said said = turns.get(i);
            String speaker = said.turn().speaker();
            boolean replied = speakLater.size() > 1 || (speakLater.size() == 1 && !speakLater.contains(speaker));
            boolean finds = !talk.isLearner(speaker) && (asks(said) || setsTask(said));
            if (said.asks() && said.isMarked(Kind.ANSWER) || finds && replied) {
                return true;
            }
            speakLater.add(speaker);
        }
        return false;
    }

    /** Whether a question can't be answered by a nod, however long its turn is. */
    private static boolean asks(Said said) {
        for (Question question : said.body().questions()) {
            boolean whole = said.words() >= FEWEST_WORDS && Genuine.isOne(question.text());
            if (whole && !Prompts.wantsNod(question.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean setsTask(Said said) {
        return Prompts.isTask(said.text());
    }
}
