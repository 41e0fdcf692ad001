package dev.courseware.model;

import java.time.LocalDate;

/**
 * When a source was last changed, as its repository has it.
 *
 * @param day as it was where its author was
 * @param author the author's name, or empty
 */
public record LastChange(LocalDate day, String author) {}
