package dev.courseware.model.inline;

import dev.courseware.model.Html;

/**
 * A formula among words.
 *
 * @param tex as written, without what marks it as a formula
 * @param signs the same on one line as it is read, where no formula can be set
 * @param math a {@code math} element, set when the lesson was parsed
 */
public record InlineFormula(String tex, String signs, Html math) implements Inline {
    @Override
    public void appendPlain(StringBuilder out) {
        Text.append(tex, out);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.formula(this);
    }
}
