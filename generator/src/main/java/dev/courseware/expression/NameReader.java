package dev.courseware.expression;

import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Place;
import dev.courseware.expression.ExpressionParser.Context;
import dev.courseware.expression.Lexeme.Kind;
import java.util.List;

/** Reads names, and courses at a moment such as {@code x[t-1]}. */
final class NameReader {
    private final StatementCursor cursor;
    private final Scope scope;
    private final Context context;

    NameReader(StatementCursor cursor, Scope scope, Context context) {
        this.cursor = cursor;
        this.scope = scope;
        this.context = context;
    }

    /** Behind a name that has no round bracket. */
    Expression named(Lexeme word) {
        Place place = new Place(word.offset(), word.length());
        boolean indexed = cursor.now().is("[");
        Name name = scope.find(word.text(), place);
        if (name == null) {
            if (Vocabulary.CONSTANTS.contains(word.text())) {
                return cursor.made(new Constant(Math.PI, Math.PI, MeasureUnit.NONE, place), List.of());
            }
            boolean function = Vocabulary.isFunction(word.text());
            Expression unknown = cursor.tell(
                    place,
                    function
                            ? "«" + word.text() + "» needs brackets"
                            : "there is no «" + Vocabulary.cut(word.text()) + "»",
                    function ? "write " + word.text() + "(…)" : scope.suggestion(word.text(), false));
            skipIndex();
            return unknown;
        }
        if (context == Context.FIXED) {
            return cursor.fail(word, "only numbers can stand here", "write a number instead of " + word.text());
        }
        boolean moving = name.kind() == Name.Kind.COURSE || name.kind() == Name.Kind.TIME;
        if (moving && context == Context.VALUE) {
            String whole = name.kind() == Name.Kind.TIME
                    ? ""
                    : "write max(" + word.text() + ") or last(" + word.text() + ") for one number of it, or ";
            cursor.tell(
                    place,
                    "«" + word.text() + "» changes over time, and this doesn't",
                    whole + "make what changes too a course, x[" + scope.time() + "] = …");
            skipIndex();
            return name;
        }
        if (indexed && name.kind() != Name.Kind.COURSE) {
            return cursor.fail(
                    word, "«" + word.text() + "» doesn't change over time", "write " + word.text() + " alone");
        }
        return cursor.made(indexed ? lagged(name) : name, List.of());
    }

    private void skipIndex() {
        if (cursor.now().is("[")) {
            while (!cursor.atEnd() && !cursor.takes("]")) {
                cursor.take();
            }
        }
    }

    /** At the bracket of {@code x[t]} or {@code x[t-1]}. */
    private Name lagged(Name name) {
        Lexeme open = cursor.take();
        String form = "write " + name.name() + "[" + scope.time() + "] or " + name.name() + "[" + scope.time() + "-1]";
        if (!cursor.takesWord(scope.time())) {
            cursor.fail(
                    cursor.now().is("]") ? open : cursor.now(),
                    "expected " + scope.time() + " between these brackets",
                    form);
            return name;
        }
        int lag = 0;
        if (cursor.now().is("+")) {
            cursor.fail(cursor.now(), "a course can't look ahead", form);
        } else if (cursor.takes("-")) {
            Lexeme number = cursor.take();
            if (number.kind() != Kind.NUMBER
                    || number.number() != Math.rint(number.number())
                    || number.number() > TimeSpan.MOST_STEPS) {
                cursor.fail(number, "expected a whole number of steps", form);
                return name;
            }
            lag = (int) number.number();
        }
        if (!cursor.takes("]")) {
            cursor.fail(cursor.now(), "expected ] before " + cursor.found(), form);
        }
        if (lag > 0 && context == Context.START) {
            cursor.tell(
                    cursor.since(name.place().offset()),
                    "there is nothing before the start",
                    "write a number, or names without [" + scope.time() + "-…]");
        }
        return new Name(
                name.kind(),
                name.index(),
                lag,
                name.name(),
                cursor.since(name.place().offset()));
    }
}
