/** Says in which shape a script is written, and unwraps it from what stands around it. */
package dev.courseware.parse.dialog.shape;
