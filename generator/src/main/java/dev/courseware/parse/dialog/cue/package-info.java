/** Tells directions on how something is said from words in brackets that belong to what is said. */
package dev.courseware.parse.dialog.cue;
