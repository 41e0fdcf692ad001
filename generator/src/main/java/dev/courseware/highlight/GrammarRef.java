package dev.courseware.highlight;

/** Where the grammar of a token's own text is found; it may be one that has not been read yet, or one around it. */
interface GrammarRef {
    Grammar grammar();
}
