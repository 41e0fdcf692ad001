package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher asks or says about a turn.
 *
 * @param kind what it is
 * @param id its anchor
 * @param prompt the question, without links; empty for the theme's words
 * @param more what else belongs to the question
 * @param answer the author's answer, or the refutation of a misconception
 * @param answered the turn that answers it
 * @param position where its author wrote it; that of the turn if no author did
 */
public record TurnMark(
        Kind kind,
        String id,
        RichText prompt,
        List<Block> more,
        List<Block> answer,
        Optional<Answer> answered,
        Position position) {
    public TurnMark {
        more = List.copyOf(more);
        answer = List.copyOf(answer);
    }

    /** The same with another question. */
    public TurnMark withPrompt(RichText other) {
        return new TurnMark(kind, id, other, more, answer, answered, position);
    }

    /** What a mark may be. */
    public enum Kind {
        /** A question to answer before reading on. */
        PREDICT,
        /** The same, made of a deep question that somebody asks. */
        GUESS,
        /** A thought to finish. */
        COMPLETE,
        /** A question with an answer behind it. */
        CHECK,
        /** Something that is wrong, with its refutation. */
        MISCONCEPTION
    }

    /**
     * The turn that answers a question.
     *
     * @param speaker the name of who speaks there
     * @param turn its anchor
     */
    public record Answer(String speaker, String turn) {}
}
