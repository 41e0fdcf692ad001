package dev.courseware.model.inline;

/**
 * The number of a footnote, where the text refers to it.
 *
 * @param number the footnote's
 * @param id its own anchor, to which the footnote leads back
 * @param footnote the footnote's anchor
 * @param linked whether it leads there; within a link it can't
 */
public record FootnoteMark(int number, String id, String footnote, boolean linked) implements Inline {
    /** The same where no link may stand. */
    public FootnoteMark unlinked() {
        return new FootnoteMark(number, id, footnote, false);
    }

    @Override
    public void appendPlain(StringBuilder out) {
        // A number at this place would be read as a part of the words.
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.footnote(this);
    }
}
