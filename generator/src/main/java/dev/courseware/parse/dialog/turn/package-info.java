/** Makes turns, cues, beats, asides and choices of the steps, the same for all shapes. */
package dev.courseware.parse.dialog.turn;
