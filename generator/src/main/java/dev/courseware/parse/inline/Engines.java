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
 * @param allowance how much of them one course may use
 */
public record Engines(Formulas formulas, Diagrams diagrams, Pictures pictures, Allowance.OfCourse allowance)
        implements AutoCloseable {
    public Engines(Formulas formulas, Diagrams diagrams, Pictures pictures) {
        this(formulas, diagrams, pictures, new Allowance.OfCourse());
    }

    /** For pages whose images stay as they are. */
    public Engines(Formulas formulas, Diagrams diagrams) {
        this(formulas, diagrams, Pictures.NONE);
    }

    /** Ends what was started. */
    @Override
    public void close() {
        diagrams.close();
    }
}
