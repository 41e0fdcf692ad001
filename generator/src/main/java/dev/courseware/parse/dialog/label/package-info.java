/** Finds what could be a label at the start of a line: a name with the marks, times and brackets around it. */
package dev.courseware.parse.dialog.label;
