package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Draw;
import dev.courseware.expression.Expression.Loop;
import dev.courseware.expression.Expression.Operation;
import java.util.List;

/** What a formula is made of. */
final class Parts {
    private Parts() {}

    static List<Expression> of(Expression expression) {
        if (expression instanceof Operation operation) {
            return operation.operands();
        }
        if (expression instanceof Loop loop) {
            return List.of(loop.from(), loop.to(), loop.body());
        }
        if (expression instanceof Draw draw) {
            return draw.operands();
        }
        return expression instanceof Aggregate aggregate ? List.of(aggregate.share()) : List.of();
    }
}
