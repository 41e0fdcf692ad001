package dev.courseware.lab;

import dev.courseware.expression.MeasureUnit;

/**
 * What is read off a lab while it runs.
 *
 * @param name as its model calls it
 * @param label as learners read it
 * @param unit in which it is shown
 */
public record LabReading(String name, String label, MeasureUnit unit) {}
