package dev.courseware.parse.dialog;

/**
 * Finds the shape of a script: the one that the file itself claims by the way it begins, else the one in which most turns
 * surely open; of two that are even, the one that {@link Shape} names first.
 *
 * @param shape the shape
 * @param turns how many turns surely open in it
 */
record Detection(Shape shape, int turns) {

    static Detection of(Script script) {
        Shape best = Shape.LABELS;
        int most = 0;
        for (Shape shape : Shape.values()) {
            int turns = shape.reader().turns(script);
            if (turns == ShapeReader.SIGNED) {
                return new Detection(shape, turns);
            }
            if (turns > most) {
                best = shape;
                most = turns;
            }
        }
        return new Detection(best, most);
    }
}
