/** Determines in which shape a script is written, and unwraps it from what encloses it. */
package dev.courseware.parse.dialog.shape;
