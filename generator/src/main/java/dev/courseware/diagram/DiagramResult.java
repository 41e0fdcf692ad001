package dev.courseware.diagram;

/** The result of drawing a diagram. */
public sealed interface DiagramResult {
    /**
     * A picture.
     *
     * @param markup what stands inside of its {@code svg} element: shapes and text, nothing that styles, links or runs
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param effort how much work it was to lay out, in points of which a usual diagram has less than a hundred
     */
    record Picture(String markup, int width, int height, long effort) implements DiagramResult {}

    /**
     * A source that can't be drawn.
     *
     * @param line the line in question, from 0
     * @param message what was found there
     */
    record Mistake(int line, String message) implements DiagramResult {}

    /** PlantUML, which would draw it, is not on the class path. */
    record Absent() implements DiagramResult {}
}
