package dev.courseware.parse.quiz;

import dev.courseware.model.Attributes;
import dev.courseware.model.Position;
import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * What the first line of a quiz says of it: {@code ::: quiz single Title {points=2}}.
 *
 * @param kind the word that stands for its kind, or empty
 * @param kindAt where that word stands or should
 * @param title may be empty
 * @param attributes with those of {@link #KEYS} as values
 * @param id its anchor
 * @param number counted through the page; 0 where learners don't see it
 * @param at where it starts
 */
public record QuizHead(
        String kind, Position kindAt, RichText title, Attributes attributes, String id, int number, Position at) {
    static final String INDENT = "indent";

    /** The attributes that mean something. */
    public static final List<String> KEYS = List.of("points", "shuffle", INDENT, "objective", "tries", "draw");
}
