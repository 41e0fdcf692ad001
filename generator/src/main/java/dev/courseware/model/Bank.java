package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * Questions of which a page asks some at a time, and others on demand. What isn't a page asks those of the first draw.
 *
 * @param id its anchor
 * @param title may be empty
 * @param first the indices of those that are asked first, rising; as many are asked each time
 * @param questions all of them
 * @param position where it starts
 */
public record Bank(String id, RichText title, List<Integer> first, List<Quiz> questions, Position position)
        implements Block {
    public Bank {
        first = List.copyOf(first);
        questions = List.copyOf(questions);
    }

    /** How many are asked at a time. */
    public int asked() {
        return first.size();
    }

    /** Those that are asked first. */
    public List<Quiz> firstQuestions() {
        return first.stream().map(questions::get).toList();
    }

    @Override
    public List<List<Block>> children() {
        return List.of(List.copyOf(questions));
    }

    @Override
    public Bank withChildren(List<List<Block>> children) {
        return new Bank(
                id, title, first, children.get(0).stream().map(Quiz.class::cast).toList(), position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bank(this);
    }

    /** The same under another anchor. */
    public Bank withId(String other) {
        return new Bank(other, title, first, questions, position);
    }
}
