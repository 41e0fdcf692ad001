package dev.courseware.model;

/**
 * A formula on a line of its own.
 *
 * @param tex as written, without what marks it as a formula
 * @param math a {@code math} element, set when the lesson was parsed
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Formula(String tex, Html math, Attributes attributes, Position position) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.formula(this);
    }
}
