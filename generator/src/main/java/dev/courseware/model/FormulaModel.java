package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * A model that its author wrote as formulas, for learners to experiment with: {@code ::: model}. All of it was evaluated
 * while it was read, so that whoever shows its first state computes nothing.
 *
 * @param id its anchor, and the name under which its state is shared
 * @param title often empty
 * @param question what learners are asked before they try; may be empty
 * @param asks whether they are asked, also where something else says the question
 * @param quantities what they change
 * @param readings what follows from it, at the start
 * @param graphs how it follows, at the start
 * @param aims what they are to reach
 * @param values some states side by side, for paper and where no script runs
 * @param given the quantities as their author wrote them
 * @param formulas the formulas as their author wrote them
 * @param explanation what is said afterwards; may be empty
 * @param decimalComma whether decimals stand behind a comma
 * @param random whether chance is in it, so that it can be drawn again
 * @param program the formulas for the page's script
 * @param attributes the author's classes
 * @param position where it starts
 */
public record FormulaModel(
        String id,
        RichText title,
        List<Block> question,
        boolean asks,
        List<Control.Amount> quantities,
        List<Reading> readings,
        List<Graph> graphs,
        List<Aim> aims,
        Table values,
        Table given,
        CodeListing formulas,
        List<Block> explanation,
        boolean decimalComma,
        boolean random,
        String program,
        Attributes attributes,
        Position position)
        implements Block {

    public FormulaModel {
        question = List.copyOf(question);
        quantities = List.copyOf(quantities);
        readings = List.copyOf(readings);
        graphs = List.copyOf(graphs);
        aims = List.copyOf(aims);
        explanation = List.copyOf(explanation);
    }

    /**
     * A result.
     *
     * @param name as formulas call it
     * @param label as learners read it
     * @param shown its value at the start, with its unit
     */
    public record Reading(String name, String label, String shown) {}

    /**
     * A chart of results over a quantity or over time. Numbers are in the units that its axes name.
     *
     * @param alternative what it shows, for those who don't see it
     * @param along what runs from left to right, with its unit
     * @param measured what goes up, with its unit; empty where lines are several things
     * @param from where it begins at the left
     * @param to where it ends at the right
     * @param across the unit of places
     * @param places where the lines have values, ascending
     * @param stepped whether the values between places mean nothing, so that each has a mark
     * @param low the least that the axis must hold
     * @param high the most
     * @param up the unit of values
     * @param exact whether the axis ends right there, as its author wished
     * @param curves at least one
     * @param now the place of the first state, which may be outside; {@link Double#NaN} where the chart goes over time
     */
    public record Graph(
            String alternative,
            String along,
            String measured,
            double from,
            double to,
            Scale across,
            List<Double> places,
            boolean stepped,
            double low,
            double high,
            Scale up,
            boolean exact,
            List<Curve> curves,
            double now) {
        public Graph {
            places = List.copyOf(places);
            curves = List.copyOf(curves);
        }
    }

    /** A unit: a value of {@code x} in base units is {@code x * per / times} in it. */
    public record Scale(double times, double per) {}

    /**
     * A line of a chart.
     *
     * @param name as learners read it
     * @param values one for each place; {@link Double#NaN} where there is none
     * @param now the value of the present state
     * @param shown the same with its unit, or empty
     */
    public record Curve(String name, List<Double> values, double now, String shown) {
        public Curve {
            values = List.copyOf(values);
        }
    }

    /**
     * Something to reach.
     *
     * @param text what, in words
     * @param reached whether it is reached at the start
     */
    public record Aim(String text, boolean reached) {}

    /** Its source and results are none of them: they are shown in its own way alone. */
    @Override
    public List<List<Block>> children() {
        return List.of(question, explanation);
    }

    @Override
    public FormulaModel withChildren(List<List<Block>> children) {
        return with(id, title, children.get(0), children.get(1));
    }

    /** The same under another anchor. */
    public FormulaModel withId(String other) {
        return other.equals(id) ? this : with(other, title, question, explanation);
    }

    /** Whether there is so much that on slides its results stand below the picture rather than below the controls. */
    public boolean isFull() {
        return quantities.size() > 2 && readings.size() > 2;
    }

    /** The same as a slide shows it, whose heading says its title. */
    public FormulaModel onSlide(List<Block> asked) {
        return with(id, RichText.EMPTY, asked, List.of());
    }

    private FormulaModel with(String id, RichText title, List<Block> question, List<Block> explanation) {
        return new FormulaModel(
                id,
                title,
                question,
                asks,
                quantities,
                readings,
                graphs,
                aims,
                values,
                given,
                formulas,
                explanation,
                decimalComma,
                random,
                program,
                attributes,
                position);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.model(this);
    }
}
