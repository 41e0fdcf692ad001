package dev.courseware.parse.dialog;

/** The forms in which scripts are written. */
enum Shape {
    LABELS("labelled lines", new LabelledLines());

    private final String words;
    private final ShapeReader reader;

    Shape(String words, ShapeReader reader) {
        this.words = words;
        this.reader = reader;
    }

    ShapeReader reader() {
        return reader;
    }

    @Override
    public String toString() {
        return words;
    }

    /** Returns the shape in which most turns open; of two that are even, the one named first above. */
    static Shape of(Script script) {
        Shape best = LABELS;
        int most = 0;
        for (Shape shape : values()) {
            int turns = shape.reader.turns(script);
            if (turns > most) {
                best = shape;
                most = turns;
            }
        }
        return best;
    }
}
