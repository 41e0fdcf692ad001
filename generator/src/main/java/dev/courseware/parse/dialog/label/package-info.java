/** Finds possible labels at the start of lines: a name with the markup, times and brackets around it. */
package dev.courseware.parse.dialog.label;
