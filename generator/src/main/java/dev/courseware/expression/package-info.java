/**
 * The language of models: quantities, formulas, courses over time, charts and aims, read from text, checked, evaluated,
 * and written for the page, whose {@code js/expression.js} and {@code js/arithmetic.js} give the same numbers to the bit.
 *
 * <p>From text to numbers: {@link dev.courseware.expression.QuantityTable} reads the cells of the table,
 * {@link dev.courseware.expression.FormulasReader} the fence, {@link dev.courseware.expression.Evaluator} gives a
 * {@link dev.courseware.expression.State} for values of the quantities and a seed. Mistakes are values, all collected;
 * nothing here throws because of what an author wrote, and all work is counted.
 */
package dev.courseware.expression;
