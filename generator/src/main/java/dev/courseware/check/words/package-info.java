/**
 * Sees that no word of a source is lost on its way to the model. Reads sources by itself, with far less understanding than
 * the parser and no code of it, so that both hardly ever make the same mistake.
 */
package dev.courseware.check.words;
