package dev.courseware.parse.dialog.cast;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import java.util.HashSet;
import java.util.Set;

/** Reports each name that looked like a label but was treated as text. */
public final class RejectedLabels {
    private RejectedLabels() {}

    /** Reports each such name once. */
    public static void tell(Candidates candidates, SpeakerClassifier casting, DiagnosticReporter remarks) {
        OtherForms.tell(candidates, casting, remarks);
        Set<String> told = new HashSet<>();
        // Computed once, because it looks at every name.
        boolean small = casting.speaksInSmallNames();
        for (int i = 0; i < candidates.heads().length; i++) {
            LabelCandidate head = candidates.heads()[i];
            boolean text = head == null || head.escapes() > 0 || casting.isListItem(head);
            if (text || casting.accepts(i) || !isWorthTelling(head, casting, small) || !told.add(head.key())) {
                continue;
            }
            remarks.report(
                    CoreRule.DIALOG_GUESS,
                    head.position(candidates.lines().get(i)),
                    "«" + head.name() + ":» is read as text, not as a speaker",
                    "if someone of that name speaks here, add the name to «cast» or write «@" + head.name() + ":»");
        }
    }

    /**
     * Prose often has a lower-case word, or a list of words, before a colon; it is only suspicious if the script writes
     * speakers like that.
     */
    private static boolean isWorthTelling(LabelCandidate head, SpeakerClassifier casting, boolean small) {
        if (head.isJoint()) {
            return head.together().stream().anyMatch(casting::knows);
        }
        return !head.isSmall() || small;
    }
}
