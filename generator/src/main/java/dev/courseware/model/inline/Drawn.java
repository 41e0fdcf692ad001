package dev.courseware.model.inline;

/**
 * A number in a question that is drawn anew for each try, or that follows from those that are drawn.
 *
 * @param place from 1, as the question's places are counted
 * @param written what its author wrote: {@code {n}} or {@code {= 2 * n}}
 * @param text what the first draw shows there
 */
public record Drawn(int place, String written, String text) implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        out.append(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.drawn(this);
    }
}
