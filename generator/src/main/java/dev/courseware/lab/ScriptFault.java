package dev.courseware.lab;

/**
 * What is wrong with a lab's script.
 *
 * @param line from 1
 * @param column from 1
 * @param message what was found
 * @param hint how to mend it; may be empty
 */
record ScriptFault(int line, int column, String message, String hint) {}
