package dev.courseware.expression;

import dev.courseware.expression.Expression.Aggregate;
import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Draw;
import dev.courseware.expression.Expression.Loop;
import dev.courseware.expression.Expression.Operation;
import dev.courseware.expression.Expression.Place;
import dev.courseware.expression.ExpressionParser.Context;
import dev.courseware.expression.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads functions, sums over numbers, numbers for whole courses, and draws. */
final class CallReader {
    private static final String PERCENTILE = "percentile";

    private final StatementCursor cursor;
    private final Scope scope;
    private final Context context;
    private final ExpressionParser expressions;

    CallReader(StatementCursor cursor, Scope scope, Context context, ExpressionParser expressions) {
        this.cursor = cursor;
        this.scope = scope;
        this.context = context;
        this.expressions = expressions;
    }

    /** At the bracket behind a function's name. */
    Expression call(Lexeme word) {
        String name = word.text();
        if (!Vocabulary.isFunction(name)) {
            boolean known = scope.knows(name);
            return cursor.fail(
                    word,
                    known
                            ? "a sign is missing between «" + name + "» and its bracket"
                            : "there is no function «" + Vocabulary.cut(name) + "»",
                    known ? "write " + name + " * (…)" : scope.suggestion(name, true));
        }
        Lexeme open = cursor.take();
        if (Vocabulary.LOOPS.contains(name)
                && cursor.now().kind() == Kind.WORD
                && cursor.ahead(1).is("=")) {
            return loop(word, open);
        }
        if (Vocabulary.AGGREGATES.contains(name) && ofCourse(name)) {
            return aggregate(word, open);
        }
        if (name.equals("mean") || name.equals("last") || name.equals(PERCENTILE)) {
            return cursor.fail(
                    word,
                    "«" + name + "» is of a course",
                    "write " + name + "(x" + (name.equals(PERCENTILE) ? ", 95 %" : "")
                            + ") with the name of what changes over time");
        }
        if (Vocabulary.LOOPS.contains(name)) {
            return cursor.fail(word, "«" + name + "» needs a counter", "write " + name + "(k = 1..n, …)");
        }
        List<Expression> operands = operands(open);
        if (cursor.failed()) {
            return new Constant(0, 0, MeasureUnit.NONE, new Place(word.offset(), word.length()));
        }
        return Vocabulary.DRAWS.contains(name) ? draw(word, operands) : function(word, operands);
    }

    private boolean ofCourse(String name) {
        Lexeme first = cursor.now();
        return first.kind() == Kind.WORD
                && scope.course(first.text()) >= 0
                && (name.equals(PERCENTILE)
                        ? cursor.ahead(1).is(",")
                        : cursor.ahead(1).is(")"));
    }

    private List<Expression> operands(Lexeme open) {
        List<Expression> operands = new ArrayList<>();
        cursor.openList();
        if (!cursor.now().is(")")) {
            do {
                operands.add(expressions.read());
            } while (!cursor.failed() && cursor.takes(","));
        }
        cursor.closeList();
        expressions.close(open);
        return operands;
    }

    private Expression function(Lexeme word, List<Expression> operands) {
        Operator operator = Operator.FUNCTIONS.get(word.text());
        boolean alone = operands.size() == 1 && (operator == Operator.MIN || operator == Operator.MAX);
        if (alone) {
            return cursor.fail(word, "«" + word.text() + "» of one value", "name two values or more, or a course");
        }
        if (!operator.takes(operands.size())) {
            String count = operator.fewest() == operator.most()
                    ? "" + operator.most()
                    : operator.fewest() + " to " + operator.most();
            return wrongCount(word, operands.size(), count);
        }
        return cursor.made(new Operation(operator, operands, cursor.since(word.offset())), operands);
    }

    private Expression wrongCount(Lexeme word, int found, String expected) {
        return cursor.fail(
                word, "«" + word.text() + "» has " + found + " values between its brackets, expected " + expected, "");
    }

    private Expression draw(Lexeme word, List<Expression> operands) {
        String name = word.text();
        Draw.Kind kind = name.equals("normal")
                ? Draw.Kind.NORMAL
                : name.equals("exponential")
                        ? Draw.Kind.EXPONENTIAL
                        : operands.isEmpty() ? Draw.Kind.UNIFORM : Draw.Kind.BETWEEN;
        int expected = kind == Draw.Kind.UNIFORM ? 0 : kind == Draw.Kind.EXPONENTIAL ? 1 : 2;
        if (operands.size() != expected) {
            return wrongCount(word, operands.size(), kind == Draw.Kind.BETWEEN ? "none or 2" : "" + expected);
        }
        if (context == Context.FIXED) {
            return cursor.fail(word, "only numbers can stand here", "");
        }
        return cursor.made(new Draw(kind, scope.newSite(), operands, cursor.since(word.offset())), operands);
    }

    private Expression aggregate(Lexeme word, Lexeme open) {
        Lexeme course = cursor.take();
        Expression share = new Constant(0, 0, MeasureUnit.NONE, new Place(course.offset(), course.length()));
        if (cursor.takes(",")) {
            cursor.openList();
            share = expressions.read();
            cursor.closeList();
        }
        expressions.close(open);
        if (context == Context.FIXED) {
            return cursor.fail(word, "only numbers can stand here", "");
        }
        Aggregate.Kind kind = Aggregate.Kind.valueOf(word.text().toUpperCase(Locale.ROOT));
        return cursor.made(
                new Aggregate(kind, scope.course(course.text()), course.text(), share, cursor.since(word.offset())),
                List.of(share));
    }

    /** At the counter of {@code sum(k = 1..n, …)}. */
    private Expression loop(Lexeme word, Lexeme open) {
        Lexeme counter = cursor.take();
        cursor.take();
        if (!Vocabulary.isName(counter.text()) || Vocabulary.isTaken(counter.text()) || scope.knows(counter.text())) {
            return cursor.fail(
                    counter,
                    "«" + counter.text() + "» can't count here, as it means something else",
                    "choose another letter, such as k");
        }
        Expression from = expressions.sum();
        if (!cursor.takes("..")) {
            return cursor.fail(
                    cursor.now(),
                    "expected .. before " + cursor.found(),
                    "write " + word.text() + "(" + counter.text() + " = 1..n, …)");
        }
        Expression to = expressions.sum();
        if (!cursor.takes(",")) {
            return cursor.fail(
                    cursor.now(),
                    "expected a comma before " + cursor.found(),
                    "write " + word.text() + "(" + counter.text() + " = 1..n, …)");
        }
        int slot = scope.open(counter.text());
        cursor.openList();
        Expression body = expressions.read();
        cursor.closeList();
        scope.close();
        expressions.close(open);
        boolean product = word.text().equals(Vocabulary.PRODUCT);
        return cursor.made(
                new Loop(product, slot, counter.text(), from, to, body, cursor.since(word.offset())),
                List.of(from, to, body));
    }
}
