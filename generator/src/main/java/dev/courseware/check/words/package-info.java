/**
 * Checks that no word of a source is lost on its way to the model. It reads sources independently, with far less
 * understanding than the parser and none of its code, so that both are unlikely to make the same mistake.
 */
package dev.courseware.check.words;
