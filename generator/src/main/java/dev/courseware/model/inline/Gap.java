package dev.courseware.model.inline;

/**
 * A gap in a text that learners fill.
 *
 * @param number from 1, as it stands in the quiz
 * @param answer what belongs there
 */
public record Gap(int number, RichText answer) implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        out.append('…');
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.gap(this);
    }
}
