package dev.courseware.parse.experiment;

import dev.courseware.expression.Axes;
import dev.courseware.expression.Formulas;
import dev.courseware.expression.Graph;
import dev.courseware.expression.MeasureUnit;
import dev.courseware.expression.Quantity;
import dev.courseware.expression.Reading;
import dev.courseware.expression.State;
import dev.courseware.expression.TimeSpan;
import dev.courseware.expression.Trial;
import dev.courseware.expression.ValueText;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.FormulaModel.Curve;
import dev.courseware.model.FormulaModel.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The charts of a model's first state, in the units that their axes name. */
final class ModelGraphs {
    /** More marks than these would hide their line. */
    private static final int MARKS = 16;

    private final Formulas formulas;
    private final Trial trial;
    private final ModelTexts texts;

    ModelGraphs(Formulas formulas, Trial trial, ModelTexts texts) {
        this.formulas = formulas;
        this.trial = trial;
        this.texts = texts;
    }

    List<FormulaModel.Graph> all() {
        List<FormulaModel.Graph> all = new ArrayList<>();
        for (int i = 0; i < formulas.graphs().size(); i++) {
            all.add(graph(i));
        }
        return all;
    }

    /** What runs from left to right. */
    private record Along(String label, MeasureUnit unit, double now, boolean stepped) {
        String caption() {
            return named(label, unit);
        }
    }

    private Along along(Graph graph, State.Curves drawn) {
        if (graph.overTime()) {
            TimeSpan time = formulas.time().orElseThrow();
            return new Along(time.name(), time.unit(), Double.NaN, false);
        }
        Quantity swept = formulas.quantities().get(graph.quantity());
        double now = trial.start().values()[graph.quantity()];
        return new Along(swept.label(), swept.unit(), swept.unit().fromBase(now), drawn.x().length <= MARKS);
    }

    private FormulaModel.Graph graph(int index) {
        Graph graph = formulas.graphs().get(index);
        State.Curves drawn = trial.start().graphs().get(index);
        Axes.Extent extent = trial.axes().get(index);
        MeasureUnit unit =
                graph.bySize() ? ValueText.unitFor(extent.high(), graph.unit().dimension()) : graph.unit();
        Along along = along(graph, drawn);
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < graph.lines().size(); i++) {
            curves.add(curve(graph, i, drawn, unit, along));
        }
        String names = graph.lines().stream().map(Graph.Line::label).collect(Collectors.joining(", "));
        return new FormulaModel.Graph(
                texts.word(
                        "graphOver",
                        names,
                        along.label(),
                        texts.values().of(graph.from(), along.unit(), false),
                        texts.values().of(graph.to(), along.unit(), false)),
                along.caption(),
                named(curves.size() == 1 ? names : "", unit),
                along.unit().fromBase(graph.from()),
                along.unit().fromBase(graph.to()),
                scale(along.unit()),
                numbers(drawn.x(), along.unit()),
                along.stepped(),
                unit.fromBase(extent.low()),
                unit.fromBase(extent.high()),
                scale(unit),
                graph.hasAxis(),
                curves,
                along.now());
    }

    private Curve curve(Graph graph, int index, State.Curves drawn, MeasureUnit unit, Along along) {
        Graph.Line line = graph.lines().get(index);
        List<Double> values = numbers(drawn.lines().get(index), unit);
        if (Double.isNaN(along.now())) {
            return new Curve(line.label(), values, Double.NaN, "");
        }
        for (int i = 0; i < formulas.readings().size(); i++) {
            Reading reading = formulas.readings().get(i);
            if (reading.name().equals(line.name())) {
                double now = trial.start().readings()[i];
                return new Curve(
                        line.label(), values, unit.fromBase(now), texts.values().of(now, reading));
            }
        }
        return new Curve(line.label(), values, Double.NaN, "");
    }

    private static String named(String label, MeasureUnit unit) {
        String name = unit.name();
        return name.isEmpty() || label.isEmpty() ? label + name : label + " (" + name + ")";
    }

    private static Scale scale(MeasureUnit unit) {
        return new Scale(unit.times(), unit.per());
    }

    private static List<Double> numbers(double[] values, MeasureUnit unit) {
        List<Double> numbers = new ArrayList<>(values.length);
        for (double value : values) {
            numbers.add(unit.fromBase(value));
        }
        return numbers;
    }
}
