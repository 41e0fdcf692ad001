package dev.courseware.parse.inline;

import dev.courseware.diagram.DiagramRenderer;
import dev.courseware.formula.MathRenderer;
import dev.courseware.image.ImageScaler;
import dev.courseware.lab.LabLibrary;

/**
 * What makes more of a text than Markdown does. Each starts when it is first needed.
 *
 * @param formulas sets TeX
 * @param diagrams draws PlantUML
 * @param pictures makes smaller copies of images
 * @param allowance how much of them one course may use
 * @param words what the interface says
 * @param labs the simulations that may be shown
 */
public record ContentServices(
        MathRenderer formulas,
        DiagramRenderer diagrams,
        ImageScaler pictures,
        Allowance.OfCourse allowance,
        Words words,
        LabLibrary labs)
        implements AutoCloseable {
    /** Looks up the words of the interface, for what a text shows that nobody wrote. */
    public interface Words {
        /** @param places what stands in the word's places */
        String word(String name, Object... places);
    }

    public ContentServices(MathRenderer formulas, DiagramRenderer diagrams, ImageScaler pictures) {
        this(formulas, diagrams, pictures, new Allowance.OfCourse(), (name, places) -> name, LabLibrary.NONE);
    }

    /** For pages whose images stay as they are. */
    public ContentServices(MathRenderer formulas, DiagramRenderer diagrams) {
        this(formulas, diagrams, ImageScaler.NONE);
    }

    /** The same with the words of a course's language. */
    public ContentServices saying(Words others) {
        return new ContentServices(formulas, diagrams, pictures, allowance, others, labs);
    }

    /** The same with labs. */
    public ContentServices with(LabLibrary others) {
        return new ContentServices(formulas, diagrams, pictures, allowance, words, others);
    }

    /** Ends what was started. */
    @Override
    public void close() {
        diagrams.close();
    }
}
