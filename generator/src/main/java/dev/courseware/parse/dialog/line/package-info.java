/** The least parts of a script: its lines with their places, what is told of them as steps, and what may be looked at in them. */
package dev.courseware.parse.dialog.line;
