package dev.courseware.parse.quiz;

import dev.courseware.model.CodeListing;
import dev.courseware.model.Position;
import java.util.Map;

/**
 * A listing in a quiz about code, with what its info string says to the quiz.
 *
 * @param attributes {@link #ANSWER} names the right lines, {@link #WRONG} says that its lines belong nowhere
 * @param at where its info string stands
 */
public record AskedListing(CodeListing listing, Map<String, String> attributes, Position at) {
    public static final String ANSWER = "answer";
    public static final String WRONG = "wrong";

    boolean isWrong() {
        return attributes.containsKey(WRONG);
    }
}
