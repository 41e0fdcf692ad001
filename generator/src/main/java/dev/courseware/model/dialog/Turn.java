package dev.courseware.model.dialog;

import dev.courseware.model.Position;
import java.util.List;

/**
 * What one speaker says before another does.
 *
 * @param number from 1, in the order of the script
 * @param speaker the speaker's id
 * @param stamp a time stamp as the script writes it, or empty; of a caption's two times the first
 * @param spans when its parts are said in a recording, in the order of the text, where the script gives it
 * @param cues in the order in which they stand
 * @param text what is said, as Markdown; lines as in the source; cues in the middle are still in it
 * @param end how the turn ends
 * @param resumes the number of the earlier turn that this one takes up again, or 0
 * @param annotations the teacher's marks
 * @param textPosition where the text's first line starts; its further lines are the source's next lines where the
 *     source shape allows, else the turn's own line
 * @param position where the label stands
 */
public record Turn(
        int number,
        String speaker,
        String stamp,
        List<TextSpan> spans,
        List<Cue> cues,
        String text,
        EndState end,
        int resumes,
        List<Annotation> annotations,
        Position textPosition,
        Position position)
        implements DialogPart {

    public Turn {
        spans = List.copyOf(spans);
        cues = List.copyOf(cues);
        annotations = List.copyOf(annotations);
    }

    /** This turn, ended otherwise. */
    public Turn withEnd(EndState end) {
        return new Turn(number, speaker, stamp, spans, cues, text, end, resumes, annotations, textPosition, position);
    }

    /** This turn with other cues. */
    public Turn withCues(List<Cue> cues) {
        return new Turn(number, speaker, stamp, spans, cues, text, end, resumes, annotations, textPosition, position);
    }

    /** This turn as the continuation of an earlier one. */
    public Turn withResumes(int earlier) {
        return new Turn(number, speaker, stamp, spans, cues, text, end, earlier, annotations, textPosition, position);
    }

    /** This turn with other marks on it. */
    public Turn withAnnotations(List<Annotation> annotations) {
        return new Turn(number, speaker, stamp, spans, cues, text, end, resumes, annotations, textPosition, position);
    }

    Turn withoutPositions() {
        List<Annotation> marks = annotations.stream()
                .map(mark -> new Annotation(mark.kind(), mark.text(), Position.START))
                .toList();
        return new Turn(number, speaker, stamp, spans, cues, text, end, resumes, marks, Position.START, Position.START);
    }
}
