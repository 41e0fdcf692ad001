package dev.courseware.expression;

/**
 * What is wrong in a text that an author wrote.
 *
 * @param offset where in that text it begins, from 0; at most the text's length
 * @param length how many characters it concerns, at least 0
 * @param message what was found and what was expected, without a capital and without a full stop
 * @param hint how to mend it; may be empty
 */
public record Mistake(int offset, int length, String message, String hint) {}
