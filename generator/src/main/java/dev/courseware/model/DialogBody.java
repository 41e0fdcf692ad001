package dev.courseware.model;

import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Question;
import dev.courseware.model.inline.Target.SiteFile;
import java.util.List;
import java.util.Optional;

/**
 * The content of one part of a dialog.
 *
 * @param blocks what is said, or a beat's title, or a direction's words
 * @param marks the teacher's marks on a turn, in their order
 * @param questions what the turn asks, in order
 * @param lastWords the sentence that a turn leaves open, without its dots; else empty
 * @param attributes what stands behind a beat's title: its id, and how its slides look
 * @param background the image that the slides of a beat stand on
 */
public record DialogBody(
        List<Block> blocks,
        List<Mark> marks,
        List<Question> questions,
        String lastWords,
        Attributes attributes,
        Optional<SiteFile> background) {
    /** The content of a part without attributes. */
    public DialogBody(List<Block> blocks, List<Mark> marks, List<Question> questions, String lastWords) {
        this(blocks, marks, questions, lastWords, Attributes.NONE, Optional.empty());
    }

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
