/** Reads what learners experiment with: models from formulas. All of it is computed here, so that nothing later evaluates. */
package dev.courseware.parse.experiment;
