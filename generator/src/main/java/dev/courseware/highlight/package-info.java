/**
 * Highlights code at build time as Prism does in a browser. {@link dev.courseware.highlight.Highlighter} is the entry
 * point.
 *
 * <p>{@code themes/export-grammars.mjs} writes Prism's grammars as data, each of its regular expressions as one of
 * Java's. {@link dev.courseware.highlight.GrammarReader} describes the format. To add a language, name its component
 * in {@code themes/grammars/prism-languages.mjs}.
 */
package dev.courseware.highlight;
