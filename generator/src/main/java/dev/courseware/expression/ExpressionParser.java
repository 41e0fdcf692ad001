package dev.courseware.expression;

import dev.courseware.expression.Expression.Operation;
import dev.courseware.expression.Lexeme.Kind;
import java.util.List;
import java.util.Map;

/**
 * Reads an expression from the pieces of a statement, by descent: or, and, not, comparisons, sums, products, signs,
 * powers, what they are made of.
 */
final class ExpressionParser {
    /** What formulas may refer to. */
    enum Context {
        /** Numbers only. */
        FIXED,
        /** A reading or an aim: no course but by a number for all of it. */
        VALUE,
        /** The start of a course. */
        START,
        /** A course at a moment after the start. */
        NEXT
    }

    private static final Map<String, Operator> COMPARISONS = Map.of(
            "=", Operator.EQUAL,
            "==", Operator.EQUAL,
            "!=", Operator.UNEQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.GREATER,
            ">=", Operator.AT_LEAST);

    private final StatementCursor cursor;
    private final Scope scope;
    private final LiteralReader literals;
    private final CallReader calls;
    private final NameReader names;
    private int chains;

    ExpressionParser(String text, StatementCursor cursor, Scope scope, Units units, Context context) {
        this.cursor = cursor;
        this.scope = scope;
        this.literals = new LiteralReader(text, cursor, scope, units);
        this.calls = new CallReader(cursor, scope, context, this);
        this.names = new NameReader(cursor, scope, context);
    }

    /** Reads one expression; what follows it is the caller's. */
    Expression read() {
        Expression left = conjunction();
        while (cursor.now().isWord("or") && !cursor.failed()) {
            cursor.take();
            left = operation(Operator.OR, left, conjunction());
        }
        return left;
    }

    private Expression conjunction() {
        Expression left = negation();
        while (cursor.now().isWord("and") && !cursor.failed()) {
            cursor.take();
            left = operation(Operator.AND, left, negation());
        }
        return left;
    }

    private Expression negation() {
        if (!cursor.now().isWord("not")) {
            return comparison();
        }
        int start = cursor.take().offset();
        Expression negated = cursor.enter() ? negation() : comparison();
        cursor.leave();
        return cursor.made(new Operation(Operator.NOT, List.of(negated), cursor.since(start)), List.of(negated));
    }

    private Expression comparison() {
        Expression left = sum();
        Expression whole = null;
        while (isComparison(cursor.now()) && !cursor.failed()) {
            Operator operator = COMPARISONS.get(cursor.take().text());
            int before = chains + scope.sites();
            Lexeme first = cursor.now();
            Expression right = sum();
            if (isComparison(cursor.now())) {
                if (chains + scope.sites() != before) {
                    cursor.fail(
                            first,
                            "what stands between two comparisons is itself one, or is drawn",
                            "give it a name of its own");
                }
                chains++;
            }
            Expression one = operation(operator, left, right);
            whole = whole == null ? one : operation(Operator.AND, whole, one);
            left = right;
        }
        return whole == null ? left : whole;
    }

    private static boolean isComparison(Lexeme lexeme) {
        return lexeme.kind() == Kind.SIGN && COMPARISONS.containsKey(lexeme.text());
    }

    Expression sum() {
        Expression left = product();
        while ((cursor.now().is("+") || cursor.now().is("-")) && !cursor.failed()) {
            Operator operator = cursor.take().is("+") ? Operator.ADD : Operator.SUBTRACT;
            left = operation(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while ((cursor.now().is("*") || cursor.now().is("/")) && !cursor.failed()) {
            Operator operator = cursor.take().is("*") ? Operator.MULTIPLY : Operator.DIVIDE;
            left = operation(operator, left, signed());
        }
        return left;
    }

    private Expression signed() {
        boolean minus = cursor.now().is("-");
        if (!minus && !cursor.now().is("+")) {
            return power();
        }
        int start = cursor.take().offset();
        Expression operand = cursor.enter() ? signed() : power();
        cursor.leave();
        return minus
                ? cursor.made(new Operation(Operator.NEGATE, List.of(operand), cursor.since(start)), List.of(operand))
                : operand;
    }

    private Expression power() {
        Expression base = primary();
        if (!cursor.now().is("^") || cursor.failed()) {
            return base;
        }
        cursor.take();
        Expression exponent = cursor.enter() ? signed() : base;
        cursor.leave();
        return operation(Operator.POWER, base, exponent);
    }

    private Expression operation(Operator operator, Expression left, Expression right) {
        List<Expression> both = List.of(left, right);
        return cursor.made(
                new Operation(operator, both, cursor.since(left.place().offset())), both);
    }

    private Expression primary() {
        if (!cursor.enter()) {
            cursor.leave();
            return cursor.fail(cursor.now(), "", "");
        }
        Expression found = entered();
        cursor.leave();
        return found;
    }

    private Expression entered() {
        Lexeme first = cursor.now();
        if (first.kind() == Kind.NUMBER || first.kind() == Kind.UNIT_SIGN) {
            return behind(literals.number());
        }
        if (cursor.takes("(")) {
            Expression inner = read();
            close(first);
            return behind(inner);
        }
        if (first.isWord("if")) {
            return choice();
        }
        if (first.kind() == Kind.WORD && !Vocabulary.isReserved(first.text())) {
            cursor.take();
            return behind(cursor.now().is("(") ? calls.call(first) : names.named(first));
        }
        return cursor.fail(
                first,
                "a number or a name is missing before " + cursor.found(),
                first.kind() == Kind.LABEL ? "labels stand before the =" : "");
    }

    /** Nothing may follow without a sign. */
    private Expression behind(Expression found) {
        Lexeme next = cursor.now();
        boolean begins = next.kind() == Kind.NUMBER
                || next.is("(")
                || next.kind() == Kind.WORD && !Vocabulary.isReserved(next.text());
        if (begins && !cursor.failed()) {
            cursor.fail(next, "a sign is missing before " + cursor.found(), "write * between what is multiplied");
        }
        return found;
    }

    void close(Lexeme opened) {
        if (cursor.failed() || cursor.takes(")")) {
            return;
        }
        if (cursor.atEnd()) {
            cursor.fail(opened, "this bracket isn't closed", "write ) on the same line");
        } else {
            cursor.fail(
                    cursor.now(),
                    cursor.found() + " doesn't belong here: expected )",
                    cursor.now().is(",") ? "write a point before decimals" : "");
        }
    }

    private Expression choice() {
        int start = cursor.take().offset();
        if (cursor.now().is("(") && commaInBrackets()) {
            return cursor.fail(cursor.last(), "if has no commas", "write if … then … else …");
        }
        Expression condition = read();
        if (!cursor.takesWord("then")) {
            return cursor.fail(cursor.now(), "then is missing before " + cursor.found(), "write if … then … else …");
        }
        Expression yes = read();
        if (!cursor.takesWord("else")) {
            return cursor.fail(cursor.now(), "else is missing before " + cursor.found(), "write if … then … else …");
        }
        List<Expression> all = List.of(condition, yes, read());
        return cursor.made(new Operation(Operator.IF, all, cursor.since(start)), all);
    }

    private boolean commaInBrackets() {
        int depth = 0;
        int i = 0;
        do {
            Lexeme lexeme = cursor.ahead(i++);
            depth += lexeme.is("(") ? 1 : lexeme.is(")") ? -1 : 0;
            if (depth == 1 && lexeme.is(",")) {
                return true;
            }
        } while (depth > 0 && cursor.ahead(i).kind() != Kind.END);
        return false;
    }
}
