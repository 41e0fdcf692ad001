/** Says how much room text takes when a browser sets it: widths of characters, and where lines break. */
package dev.courseware.typeset;
