package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * A teacher's mark on the turn above it: {@code <!-- predict: What happens next? -->}.
 *
 * @param kind what it marks
 * @param text its words, Markdown, perhaps empty
 * @param position where it stands
 */
public record Annotation(Kind kind, String text, Position position) {
    public enum Kind {
        PREDICT,
        MISCONCEPTION,
        ANSWER,
        TAKEAWAY,
        /** The names of the objectives that answering this turn's question serves; no words that anybody reads. */
        OBJECTIVE
    }
}
