/** The words of natural languages by which dialog scripts are read, with one file for each language. */
package dev.courseware.parse.dialog.words;
