package dev.courseware.model.inline;

/**
 * The end of a line that its author wants there.
 */
public record Break() implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        out.append(' ');
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lineBreak(this);
    }
}
