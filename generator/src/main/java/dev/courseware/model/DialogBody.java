package dev.courseware.model;

import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Question;
import java.util.List;

/**
 * The content of one part of a dialog.
 *
 * @param blocks what is said, or a beat's title, or a direction's words
 * @param marks the teacher's marks on a turn, in their order
 * @param questions what the turn asks, in order
 * @param lastWords the sentence that a turn leaves open, without its dots; else empty
 */
public record DialogBody(List<Block> blocks, List<Mark> marks, List<Question> questions, String lastWords) {
    public DialogBody {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
        questions = List.copyOf(questions);
    }

    /** The marks of a kind, in their order. */
    public List<Mark> marks(Annotation.Kind kind) {
        return marks.stream().filter(mark -> mark.annotation().kind() == kind).toList();
    }

    /**
     * An annotation with its words as blocks.
     *
     * @param annotation what it says and where
     * @param blocks its words
     */
    public record Mark(Annotation annotation, List<Block> blocks) {
        public Mark {
            blocks = List.copyOf(blocks);
        }
    }
}
