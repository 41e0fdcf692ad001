package dev.courseware.parse.dialog.turn;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.PrefaceDetector;
import dev.courseware.parse.dialog.script.ScriptFence;
import java.util.List;

/** Where the conversation of a script ends. What follows may be about the script. */
final class ConversationEnd {
    private final int lastOpening;
    private final int lastPart;

    /** @param steps the steps of the script */
    ConversationEnd(List<Step> steps) {
        this.lastOpening = lastOpening(steps);
        this.lastPart = lastPart(steps);
    }

    /** Whether anybody speaks at all. */
    boolean isSpoken() {
        return lastOpening >= 0;
    }

    /** Whether the step with this index follows the last turn's label. */
    boolean isAfterOpening(int index) {
        return index > lastOpening;
    }

    /** Whether no part of the conversation follows the step with this index. */
    boolean isAfterParts(int index) {
        return index >= lastPart;
    }

    /**
     * Whether the step with this index follows the last turn's label and is about the script.
     *
     * @param spaced whether it follows a blank line
     */
    boolean isAboutScript(int index, SourceLine line, boolean spaced, DialogBuilder parts) {
        if (index < lastOpening || !parts.hasTurns()) {
            return false;
        }
        return PrefaceDetector.isCredit(line.text())
                || spaced && PrefaceDetector.isPostscript(line.text(), parts.haveParagraphs() && parts.isSpeaking());
    }

    private static int lastPart(List<Step> steps) {
        int last = steps.size() - 1;
        while (last >= 0 && !isPart(steps.get(last))) {
            last--;
        }
        return last;
    }

    /**
     * Whether a part of the conversation begins here: a turn, a part that the shape identifies, a choice, or an aside in
     * a quotation or box.
     */
    private static boolean isPart(Step step) {
        return step instanceof Step.Opening
                || step instanceof Step.Given
                || step instanceof SourceLine line
                        && (line.text().startsWith("> ") || isBox(line.text()) || LineForms.choice(line) != null);
    }

    private static boolean isBox(String line) {
        ScriptFence fence = line.startsWith(":") ? ScriptFence.opening(line, 0) : null;
        return fence != null && fence.mark() == ':';
    }

    private static int lastOpening(List<Step> steps) {
        int last = steps.size() - 1;
        while (last >= 0 && !(steps.get(last) instanceof Step.Opening)) {
            last--;
        }
        return last;
    }
}
