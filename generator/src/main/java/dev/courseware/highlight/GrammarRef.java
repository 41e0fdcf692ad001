package dev.courseware.highlight;

/**
 * Refers to the grammar inside a token, which may not have been read yet, or may be one that encloses this reference.
 */
interface GrammarRef {
    Grammar grammar();
}
