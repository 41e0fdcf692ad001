package dev.courseware.highlight;

/**
 * The rules of a language, or of the inside of one of its tokens, in the order in which they are tried.
 *
 * @param rules shared, and never changed once the grammar has been read
 * @param templating how code is told apart from the markup around it, for languages such as PHP; null for all others
 */
record Grammar(GrammarRule[] rules, Templating templating) {}
