/** Decides which of the possible labels name speakers, and collects the speakers. */
package dev.courseware.parse.dialog.cast;
