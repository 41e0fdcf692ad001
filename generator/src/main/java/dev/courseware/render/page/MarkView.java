package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.Optional;

/**
 * What a teacher asks or says about a turn.
 *
 * @param kind {@code predict}, a question to answer before reading on; {@code guess}, the same made of a deep question
 *     that somebody asks; {@code complete}, a thought to finish; {@code check}, a question with an answer behind it;
 *     {@code misconception}, with its refutation as the answer
 * @param id its anchor, or empty
 * @param prompt the question, without links, to stand in a line; empty for the theme's words
 * @param more what else belongs to the question, or empty
 * @param answer the author's answer, or empty
 * @param answered the turn that answers it; its title is the name of who speaks there
 * @param place what refers to the answer where it stands elsewhere, or empty
 */
public record MarkView(
        String kind, String id, Html prompt, Html more, Html answer, Optional<LinkView> answered, Html place) {

    /** The same where the answer stands elsewhere. */
    public MarkView apart(Html place) {
        return new MarkView(kind, id, prompt, Html.EMPTY, Html.EMPTY, answered, place);
    }
}
