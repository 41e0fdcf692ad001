package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Program.Single;
import dev.courseware.expression.Program.Together;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which parts of a program others need, so that sweeping a quantity computes no more than is asked for. */
final class Needs {
    private final Formulas formulas;

    Needs(Formulas formulas) {
        this.formulas = formulas;
    }

    /** By part of the order all parts that it needs, also by way of others. */
    List<BitSet> byPart() {
        List<BitSet> all = new ArrayList<>();
        for (Program.Part part : formulas.program().order()) {
            BitSet needs = new BitSet();
            for (Expression formula : formulas(part)) {
                of(formula, formulas).stream()
                        .filter(other -> other < all.size())
                        .forEach(other -> {
                            needs.set(other);
                            needs.or(all.get(other));
                        });
            }
            all.add(needs);
        }
        return all;
    }

    private List<Expression> formulas(Program.Part part) {
        if (part instanceof Single single) {
            return List.of(formulas.program().values().get(single.reading()));
        }
        List<Expression> all = new ArrayList<>();
        for (int course : ((Together) part).courses()) {
            all.add(formulas.program().recipes().get(course).start());
            all.add(formulas.program().recipes().get(course).next());
        }
        return all;
    }

    /** The parts that a formula names. */
    static BitSet of(Expression expression, Formulas formulas) {
        BitSet found = new BitSet();
        add(expression, formulas.program().order(), found);
        return found;
    }

    private static void add(Expression expression, List<Program.Part> order, BitSet found) {
        if (expression instanceof Name name && name.kind() == Name.Kind.READING) {
            found.set(order.indexOf(new Single(name.index())));
        } else if (expression instanceof Name name && name.kind() == Name.Kind.COURSE) {
            found.set(partOf(name.index(), order));
        } else if (expression instanceof Aggregate aggregate) {
            found.set(partOf(aggregate.course(), order));
        }
        Parts.of(expression).forEach(part -> add(part, order, found));
    }

    private static int partOf(int course, List<Program.Part> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) instanceof Together together && together.courses().contains(course)) {
                return i;
            }
        }
        return 0;
    }
}
