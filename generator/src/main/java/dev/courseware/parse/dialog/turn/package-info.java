/** Makes turns, cues, beats, asides and choices from the steps, in the same way for all shapes. */
package dev.courseware.parse.dialog.turn;
