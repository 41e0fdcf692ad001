package dev.courseware.parse.inline;

import dev.courseware.diagram.Diagrams;
import dev.courseware.formula.Formulas;
import dev.courseware.image.Pictures;

/**
 * What makes more of a text than Markdown does. Each starts when it is first needed.
 *
 * @param formulas sets TeX
 * @param diagrams draws PlantUML
 * @param pictures makes smaller copies of images
 */
public record Engines(Formulas formulas, Diagrams diagrams, Pictures pictures) {
    /** For pages whose images stay as they are. */
    public Engines(Formulas formulas, Diagrams diagrams) {
        this(formulas, diagrams, Pictures.NONE);
    }
}
