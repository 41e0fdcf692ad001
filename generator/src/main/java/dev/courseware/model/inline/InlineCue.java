package dev.courseware.model.inline;

/**
 * A direction in the midst of what is said, which nobody says: "laughs".
 *
 * @param words without brackets
 */
public record InlineCue(String words) implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        out.append('(').append(words).append(')');
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.cue(this);
    }
}
