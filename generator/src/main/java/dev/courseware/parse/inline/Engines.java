package dev.courseware.parse.inline;

import dev.courseware.diagram.Diagrams;
import dev.courseware.formula.Formulas;

/**
 * What turns other languages than Markdown into markup. Each starts when it is first needed.
 *
 * @param formulas sets TeX
 * @param diagrams draws PlantUML
 */
public record Engines(Formulas formulas, Diagrams diagrams) {}
