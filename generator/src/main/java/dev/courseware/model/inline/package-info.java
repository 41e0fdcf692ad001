/**
 * What stands within a line: words and what their author made of them. Each output writes it for itself, so that no
 * output has to read what was written for another.
 */
package dev.courseware.model.inline;
