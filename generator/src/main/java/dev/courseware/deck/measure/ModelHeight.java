package dev.courseware.deck.measure;

import dev.courseware.deck.measure.Measures.Trial;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.model.Control;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.FormulaModel.Aim;
import dev.courseware.model.FormulaModel.Reading;
import dev.courseware.model.inline.RichText;

/** The height of a model: what is asked and the first chart at the left, what is moved and read beside them. */
final class ModelHeight {
    /** Between a name and what stands beside it. */
    private static final double BESIDE = 20;
    /** The share of the panel that a label has at least; its result stands below it otherwise. */
    private static final double LEAST = 0.45;

    /** Between results that stand side by side. */
    private static final double BETWEEN = 32;
    /** Widths are known of few weights, and names are set bolder than the nearest of those. */
    private static final double NARROWER = 0.95;
    /** The height of the field beside a name. */
    private static final double FIELD = 40;
    /** Stands before an aim until it is reached; it is about as long in other languages. */
    private static final String OPEN = "Not yet: ";
    /** Results change; their labels are measured beside one of so many digits at least. */
    private static final double DIGITS = 5;

    private final BlockHeight blocks;
    private final Measures measures;
    private final Trial trial;

    ModelHeight(BlockHeight blocks, Measures measures) {
        this.blocks = blocks;
        this.measures = measures;
        this.trial = measures.trial();
    }

    double of(FormulaModel model) {
        return Math.max(stage(model), panel(model));
    }

    private double stage(FormulaModel model) {
        double width = blocks.width() - trial.panel() - trial.gap();
        boolean asked = !model.question().isEmpty();
        boolean full = model.isFull();
        double picture = full && asked ? trial.low() : full || asked ? trial.picture() : trial.tall();
        double height = model.graphs().isEmpty() ? 0 : picture;
        if (asked) {
            height += blocks.wide(width).in(measures.titleText()).stack(model.question())
                    + measures.gaps().text();
        }
        return full ? height + row(model, width) : height;
    }

    /** Results side by side are as high as the one with the longest label. */
    private double row(FormulaModel model, double width) {
        int count = model.readings().size();
        double column = (width - (count - 1) * BETWEEN) / count;
        int most = 1;
        for (Reading reading : model.readings()) {
            most = Math.max(most, lines(reading.label(), measures.caption(), column));
        }
        return trial.row() + (most - 1) * measures.caption().line();
    }

    private double panel(FormulaModel model) {
        double height = trial.bar();
        for (Control quantity : model.quantities()) {
            int lines = lines(quantity.label(), trial.name(), (trial.panel() - trial.field() - BESIDE) * NARROWER);
            height += trial.control() + Math.max(0, lines * trial.name().line() - FIELD);
        }
        if (!model.isFull()) {
            for (Reading reading : model.readings()) {
                height += reading(reading);
            }
        }
        for (Aim aim : model.aims()) {
            height += lines(
                                    OPEN + aim.text(),
                                    measures.caption(),
                                    trial.panel() - measures.gaps().indent())
                            * measures.caption().line()
                    + measures.gaps().item();
        }
        return height;
    }

    private double reading(Reading reading) {
        Type result = trial.result();
        double shown = measures.setter()
                .set(RichText.of(reading.shown()), result.font())
                .widest();
        double beside = Math.max(shown, DIGITS * measures.setter().character(result.font()));
        double room = trial.panel() - beside - BESIDE;
        boolean below = room < trial.panel() * LEAST;
        int lines = lines(reading.label(), measures.caption(), below ? trial.panel() : room);
        return trial.reading() + (lines - 1) * measures.caption().line() + (below ? result.line() : 0);
    }

    private int lines(String words, Type type, double width) {
        return Math.max(1, blocks.wide(width).plainLines(RichText.of(words), type.font()));
    }
}
