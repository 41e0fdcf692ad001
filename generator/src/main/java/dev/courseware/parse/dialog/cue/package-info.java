/** Distinguishes directions on how something is said from words in brackets that are part of the speech. */
package dev.courseware.parse.dialog.cue;
