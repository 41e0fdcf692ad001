package dev.courseware.check;

import dev.courseware.check.dialog.TermUse;
import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import java.util.List;

/**
 * What is remembered of a lesson's dialogs when the lesson itself is gone.
 *
 * @param figures the dialogs in figures
 * @param readings how they were read
 * @param unexplained terms of the glossary that they use and don't explain in time
 */
public record DialogFindings(List<DialogStatistics> figures, List<DialogReading> readings, List<TermUse> unexplained) {
    static final DialogFindings NONE = new DialogFindings(List.of(), List.of(), List.of());

    public DialogFindings {
        figures = List.copyOf(figures);
        readings = List.copyOf(readings);
        unexplained = List.copyOf(unexplained);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }
}
