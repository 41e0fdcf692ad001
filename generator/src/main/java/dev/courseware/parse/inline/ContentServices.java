package dev.courseware.parse.inline;

import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.image.ImageScaler;

/**
 * What makes more of a text than Markdown does. Each starts when it is first needed.
 *
 * @param formulas sets TeX
 * @param diagrams draws PlantUML
 * @param pictures makes smaller copies of images
 * @param allowance how much of them one course may use
 */
public record ContentServices(
        MathRenderer formulas, DiagramRenderer diagrams, ImageScaler pictures, Allowance.OfCourse allowance)
        implements AutoCloseable {
    public ContentServices(MathRenderer formulas, DiagramRenderer diagrams, ImageScaler pictures) {
        this(formulas, diagrams, pictures, new Allowance.OfCourse());
    }

    /** For pages whose images stay as they are. */
    public ContentServices(MathRenderer formulas, DiagramRenderer diagrams) {
        this(formulas, diagrams, ImageScaler.NONE);
    }

    /** Ends what was started. */
    @Override
    public void close() {
        diagrams.close();
    }
}
