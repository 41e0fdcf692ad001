package dev.courseware.lab;

/**
 * What went wrong while a lab's scripts ran.
 *
 * @param file {@code model.js} or {@code view.js}; empty if it can't be said
 * @param line from 1; 0 if it can't be said
 * @param message in the language's or our own words, without a capital at its beginning where they are ours
 */
public record LabFailure(String file, int line, String message) {}
