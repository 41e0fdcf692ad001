package dev.courseware.check;

import dev.courseware.check.dialog.TermUse;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.DialogReading;
import dev.courseware.model.dialog.DialogStatistics;
import dev.courseware.model.dialog.DialogStatistics.Share;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.util.List;

/**
 * What is kept of a lesson's dialogs when the lesson itself is no longer in memory.
 *
 * @param figures statistics of the dialogs
 * @param readings how they were read
 * @param unexplained terms of the glossary that they use without explaining them soon
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

    /** Writes the findings for a later build. */
    public void write(StateWriter out) {
        out.list(figures, each -> {
            out.text(each.source());
            out.number(each.turns());
            out.list(each.shares(), share -> {
                out.text(share.name());
                out.number(share.words());
            });
            out.number(each.questions());
            out.number(each.deep());
            out.number(each.predictions());
            out.number(each.misconceptions());
            out.number(each.unanswered());
            out.number(each.unfinished());
            out.truth(each.checksUnderstanding());
        });
        out.list(readings, each -> {
            out.text(each.source());
            out.text(each.shape());
            out.texts(each.speakers());
            out.number(each.cues());
            out.number(each.leftOut());
        });
        out.list(unexplained, each -> {
            out.text(each.id());
            out.text(each.name());
            out.text(each.source());
            out.number(each.turn());
            out.number(each.explained());
            out.number(each.position().line());
            out.number(each.position().column());
        });
    }

    /** Reads the findings that an earlier build wrote. */
    public static DialogFindings read(StateReader in) {
        return new DialogFindings(
                in.list(() -> new DialogStatistics(
                        in.text(),
                        in.count(),
                        in.list(() -> new Share(in.text(), in.count())),
                        in.count(),
                        in.count(),
                        in.count(),
                        in.count(),
                        in.count(),
                        in.count(),
                        in.truth())),
                in.list(() -> new DialogReading(in.text(), in.text(), in.texts(), in.count(), in.count())),
                in.list(() -> new TermUse(
                        in.text(),
                        in.text(),
                        in.text(),
                        in.count(),
                        in.count(),
                        new Position(in.count(), in.count()))));
    }
}
