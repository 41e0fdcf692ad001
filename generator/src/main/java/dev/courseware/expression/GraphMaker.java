package dev.courseware.expression;

import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.FixedReader.Fixed;
import dev.courseware.expression.StatementReader.ChartBody;
import dev.courseware.expression.Statements.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a chart's units and ranges. */
final class GraphMaker {
    private static final double SLACK = 1e-9;

    private final List<Quantity> quantities;
    private final Scope scope;
    private final Typing typing;
    private final Optional<TimeSpan> time;
    private final List<Mistake> mistakes;

    GraphMaker(List<Quantity> quantities, Scope scope, Typing typing, Optional<TimeSpan> time, List<Mistake> mistakes) {
        this.quantities = quantities;
        this.scope = scope;
        this.typing = typing;
        this.time = time;
        this.mistakes = mistakes;
    }

    Optional<Graph> make(ChartBody chart, Labels labels) {
        ValueType type = ValueType.ANY;
        List<Graph.Line> lines = new ArrayList<>();
        for (Name name : chart.lines()) {
            ValueType one = typing.quietly(name);
            if (!type.fits(one)) {
                return tell(
                        name,
                        "«" + name.name() + "» is in " + one.name() + ", other lines of this chart in " + type.name(),
                        "make a chart of its own for it");
            }
            type = type.with(one);
            lines.add(new Graph.Line(name.name(), label(name, labels), name));
        }
        if (chart.over() < 0 && time.isEmpty()) {
            return Optional.empty();
        }
        double low = Double.NaN;
        double high = Double.NaN;
        if (chart.within() != null) {
            Fixed from = chart.within().get(0);
            Fixed to = chart.within().get(1);
            if (!to.type().fits(type) || isBare(to) && type.unit() != null && type.isPlain()) {
                return tell(
                        to.expression(),
                        "the axis is in " + to.type().name() + ", the lines in " + type.name(),
                        "give both the same unit");
            }
            if (from.value() >= to.value()) {
                return tell(from.expression(), "this range is turned round", "write the smaller end first");
            }
            low = from.value();
            high = to.value();
        }
        double[] part = part(chart);
        return part == null
                ? Optional.empty()
                : Optional.of(new Graph(
                        lines,
                        chart.over(),
                        part[0],
                        part[1],
                        low,
                        high,
                        type.shown(),
                        type.bySize(),
                        chart.draft().head().offset()));
    }

    /** Whether it has no unit where a share needs one: 0..1 may be meant, or 0..100 %. */
    private static boolean isBare(Fixed end) {
        return end.type().unit() == null && end.value() > 1;
    }

    private double[] part(ChartBody chart) {
        double low = chart.over() < 0
                ? time.get().low()
                : quantities.get(chart.over()).low();
        double high = chart.over() < 0
                ? time.get().at(time.get().steps())
                : quantities.get(chart.over()).at(quantities.get(chart.over()).steps());
        if (chart.part() == null) {
            return new double[] {low, high};
        }
        ValueType type = ValueType.in(
                chart.over() < 0
                        ? time.get().unit()
                        : quantities.get(chart.over()).unit());
        Fixed from = chart.part().get(0);
        Fixed to = chart.part().get(1);
        double slack = (high - low) * SLACK;
        if (!to.type().fits(type)) {
            tell(
                    to.expression(),
                    "this is in " + to.type().name() + ", what is changed in " + type.name(),
                    "give it that unit");
        } else if (from.value() >= to.value()) {
            tell(from.expression(), "this range is turned round", "write the smaller end first");
        } else if (from.value() < low - slack || to.value() > high + slack) {
            tell(
                    from.value() < low - slack ? from.expression() : to.expression(),
                    "this is not within the whole range",
                    "draw a part of it");
        } else {
            return new double[] {from.value(), to.value()};
        }
        return null;
    }

    private String label(Name name, Labels labels) {
        return switch (name.kind()) {
            case QUANTITY -> quantities.get(name.index()).label();
            case READING -> labels.readings().get(name.index());
            case COURSE -> labels.courses().get(name.index());
            default -> scope.time();
        };
    }

    private Optional<Graph> tell(Expression where, String message, String hint) {
        mistakes.add(new Mistake(where.place().offset(), where.place().length(), message, hint));
        return Optional.empty();
    }
}
