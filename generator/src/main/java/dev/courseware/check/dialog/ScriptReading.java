package dev.courseware.check.dialog;

import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.text.Words;

/** Summarises how a script was read. */
public final class ScriptReading {
    private ScriptReading() {}

    public static DialogReading of(Dialog dialog, String source) {
        int cues = 0;
        for (DialogPart part : dialog.parts()) {
            cues += part instanceof Turn turn ? turn.cues().size() : part instanceof Direction ? 1 : 0;
        }
        return new DialogReading(
                source,
                dialog.shape(),
                dialog.cast().stream().map(Speaker::name).toList(),
                cues,
                Words.count(dialog.preface()) + Words.count(dialog.postscript()));
    }
}
