package dev.courseware.formula;

/** What became of a formula. */
public sealed interface Outcome {
    /**
     * A formula that can be shown.
     *
     * @param markup a {@code math} element that holds nothing but MathML, with its TeX as annotation
     */
    record MathMl(String markup) implements Outcome {}

    /**
     * A formula that can't be read.
     *
     * @param offset where in its text, from 0 to its length
     * @param message what was found there
     */
    record Mistake(int offset, String message) implements Outcome {}
}
