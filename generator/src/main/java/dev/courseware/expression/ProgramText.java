package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Draw;
import dev.courseware.expression.Expression.Loop;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Operation;
import dev.courseware.expression.Program.Recipe;
import dev.courseware.expression.Program.Single;
import dev.courseware.expression.Program.Together;
import dev.courseware.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes formulas as JSON for {@code js/expression.js}:
 *
 * <pre>
 * q  quantities  [name, label, start, low, high, step, unit]
 * r  readings    [name, label, unit, by size (0 or 1), node]
 * c  courses     [name, label, unit, by size, node of the start, node of later moments]
 * t  time        [name, low, step, steps, unit], or 0
 * o  order       a number for a reading, a list of numbers for courses that go together
 * g  charts      [quantity or -1, from, to, unit, by size, [[name, label, node], …]]; their vertical axes are the picture's
 * a  aims        [0 holds | 1 smallest | 2 largest, quantity or -1, label, node]
 * s  seed
 * units          [name, times, per]; a plain number's is 0
 * nodes          a number; ["q", index], ["r", index], ["c", index, lag], ["t"], ["k", counter]; [sign, operand, …] with
 *                the signs of {@link Operator}; ["sum" or "product", counter, from, to, body]; ["of", kind, course, share];
 *                ["draw", kind (0 uniform, 1 between, 2 normal, 3 exponential), site, operand, …]
 * </pre>
 */
public final class ProgramText {
    private static final double WHOLE = 1e15;

    private ProgramText() {}

    /** The whole program, one line. */
    public static String of(Formulas formulas, int seed) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", formulas.quantities().stream().map(ProgramText::quantity).toList());
        List<Object> readings = new ArrayList<>();
        for (int i = 0; i < formulas.readings().size(); i++) {
            readings.add(reading(
                    formulas.readings().get(i), formulas.program().values().get(i)));
        }
        all.put("r", readings);
        List<Object> courses = new ArrayList<>();
        for (int i = 0; i < formulas.courses().size(); i++) {
            Recipe recipe = formulas.program().recipes().get(i);
            courses.add(reading(formulas.courses().get(i), recipe.start(), recipe.next()));
        }
        all.put("c", courses);
        all.put("t", formulas.time().<Object>map(ProgramText::time).orElse(0));
        all.put("o", formulas.program().order().stream().map(ProgramText::part).toList());
        all.put("g", formulas.graphs().stream().map(ProgramText::graph).toList());
        all.put("a", formulas.aims().stream().map(ProgramText::aim).toList());
        all.put("s", seed);
        return JsonWriter.write(all);
    }

    private static Object quantity(Quantity quantity) {
        return List.of(
                quantity.name(),
                quantity.label(),
                number(quantity.start()),
                number(quantity.low()),
                number(quantity.high()),
                number(quantity.step()),
                unit(quantity.unit()));
    }

    private static Object reading(Reading reading, Expression... formulas) {
        List<Object> all = new ArrayList<>();
        all.add(reading.name());
        all.add(reading.label());
        all.add(unit(reading.unit()));
        all.add(reading.bySize() ? 1 : 0);
        for (Expression formula : formulas) {
            all.add(node(formula));
        }
        return all;
    }

    private static Object time(TimeSpan time) {
        return List.of(time.name(), number(time.low()), number(time.step()), time.steps(), unit(time.unit()));
    }

    private static Object part(Program.Part part) {
        return part instanceof Single single ? (Object) single.reading() : ((Together) part).courses();
    }

    private static Object graph(Graph graph) {
        List<Object> lines = new ArrayList<>();
        graph.lines().forEach(line -> lines.add(List.of(line.name(), line.label(), node(line.value()))));
        return List.of(
                graph.quantity(),
                number(graph.from()),
                number(graph.to()),
                unit(graph.unit()),
                graph.bySize() ? 1 : 0,
                lines);
    }

    private static Object aim(Aim aim) {
        return List.of(aim.kind().ordinal(), aim.quantity(), aim.label(), node(aim.condition()));
    }

    private static Object unit(MeasureUnit unit) {
        return unit.name().isEmpty() ? (Object) 0 : List.of(unit.name(), number(unit.times()), number(unit.per()));
    }

    /** Whole numbers are shorter without a point. */
    private static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE ? (Object) (long) value : value;
    }

    private static Object node(Expression expression) {
        if (expression instanceof Constant constant) {
            return number(constant.value());
        }
        if (expression instanceof Name name) {
            return switch (name.kind()) {
                case QUANTITY -> List.of("q", name.index());
                case READING -> List.of("r", name.index());
                case COURSE -> List.of("c", name.index(), name.lag());
                case TIME -> List.of("t");
                case COUNTER -> List.of("k", name.index());
            };
        }
        List<Object> node = new ArrayList<>();
        if (expression instanceof Operation operation) {
            node.add(operation.operator().sign());
        } else if (expression instanceof Loop loop) {
            node.add(loop.product() ? Vocabulary.PRODUCT : Vocabulary.SUM);
            node.add(loop.counter());
        } else if (expression instanceof Aggregate aggregate) {
            node.add("of");
            node.add(aggregate.kind().name().toLowerCase(Locale.ROOT));
            node.add(aggregate.course());
        } else if (expression instanceof Draw draw) {
            node.add("draw");
            node.add(draw.kind().ordinal());
            node.add(draw.site());
        }
        Parts.of(expression).forEach(part -> node.add(node(part)));
        return node;
    }
}
