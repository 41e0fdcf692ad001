package dev.courseware.check.dialog;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Annotation.Kind;
import java.util.List;
import java.util.Locale;

/** Reports a marked misconception that neither its mark nor anybody in the conversation corrects. */
final class MisconceptionRule implements DialogRule {
    private static final int NEAR = 3;

    @Override
    public CoreRule rule() {
        return CoreRule.DIALOG_MISCONCEPTIONS;
    }

    @Override
    public void check(Talk talk, DialogRemarks remarks) {
        List<Said> turns = talk.turns();
        for (int i = 0; i < turns.size(); i++) {
            for (Annotation mark : turns.get(i).turn().annotations()) {
                if (mark.kind() == Kind.MISCONCEPTION && mark.text().isBlank() && !isPutRight(turns, i)) {
                    remarks.add(
                            mark.position(),
                            "the misconception in turn " + turns.get(i).turn().number() + " is never corrected",
                            "correct it in the dialog, or write <!-- misconception: what is true instead -->");
                }
            }
        }
    }

    private static boolean isPutRight(List<Said> turns, int index) {
        String speaker = turns.get(index).turn().speaker();
        for (Said later : turns.subList(index + 1, Math.min(turns.size(), index + 1 + NEAR))) {
            if (!later.turn().speaker().equals(speaker) && objects(later.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean objects(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String objection : TalkWords.OBJECTION.all()) {
            boolean whole = lower.startsWith(objection)
                    && (lower.length() == objection.length() || !Character.isLetter(lower.charAt(objection.length())));
            if (whole) {
                return true;
            }
        }
        return false;
    }
}
