/** Decides which of the possible labels name speakers, and gathers those who speak. */
package dev.courseware.parse.dialog.cast;
