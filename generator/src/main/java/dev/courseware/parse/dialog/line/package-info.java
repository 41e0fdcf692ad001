/**
 * The elements of a script: its lines with their positions, the steps that they are turned into, and what can be
 * recognised in a line.
 */
package dev.courseware.parse.dialog.line;
