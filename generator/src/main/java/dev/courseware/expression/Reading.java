package dev.courseware.expression;

/**
 * A result that is shown with its name and unit.
 *
 * @param name by which formulas know it
 * @param label what readers see: the author's text, else the name
 * @param unit in which it is shown; the base unit if {@code bySize}
 * @param bySize whether the unit is chosen for each value: µs to d for times, B to TB for data
 */
public record Reading(String name, String label, MeasureUnit unit, boolean bySize) {}
