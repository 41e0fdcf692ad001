/** Estimates how much room text takes in a browser: the widths of characters, and where lines break. */
package dev.courseware.typeset;
