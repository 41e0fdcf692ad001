package dev.courseware.formula;

/** The result of rendering a formula. */
public sealed interface MathResult {
    /** How much work it was, in the engine's steps: the same for a formula every time, kept or not. */
    long steps();

    /**
     * A formula that can be shown.
     *
     * @param markup a {@code math} element that holds nothing but MathML, with its TeX as annotation
     */
    record MathMl(String markup, long steps) implements MathResult {}

    /**
     * A formula that can't be read.
     *
     * @param offset where in its text, from 0 to its length
     * @param message what was found there
     */
    record Mistake(int offset, String message, long steps) implements MathResult {}
}
