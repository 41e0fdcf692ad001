package dev.courseware.model.dialog;

import java.util.List;

/**
 * How a script was read, for its author to see at a glance whether it was understood.
 *
 * @param source its file, relative to the course
 * @param shape the form in which it is written: «WebVTT», «labelled lines»
 * @param speakers the names of its cast, in the order of their first turn
 * @param cues how many cues and directions it has, which nobody speaks
 * @param leftOut how many words before and after the talk are not shown
 */
public record DialogReading(String source, String shape, List<String> speakers, int cues, int leftOut) {
    public DialogReading {
        speakers = List.copyOf(speakers);
    }

    /** Tells how a dialog was read. */
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
                words(dialog.preface()) + words(dialog.postscript()));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
