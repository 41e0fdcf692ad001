/** Tables and separated values with a turn in each row. */
package dev.courseware.parse.dialog.shape.table;
