/** Scripts in lines: labels of all kinds, names on lines of their own, plays and films. */
package dev.courseware.parse.dialog.shape.lines;
