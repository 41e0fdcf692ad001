package dev.courseware.expression;

import dev.courseware.expression.Expression.Name;
import dev.courseware.expression.Expression.Place;
import dev.courseware.expression.ExpressionParser.Context;
import dev.courseware.expression.FixedReader.Fixed;
import dev.courseware.expression.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rest of statements, when all names are known. */
final class StatementReader {
    private final String text;
    private final Scope scope;
    private final Units units;
    private final List<Mistake> mistakes;

    StatementReader(String text, Scope scope, Units units, List<Mistake> mistakes) {
        this.text = text;
        this.scope = scope;
        this.units = units;
        this.mistakes = mistakes;
    }

    /**
     * A formula with what stands behind it.
     *
     * @param value null if it couldn't be read
     * @param as null if no unit was given
     */
    record Body(Draft draft, Expression value, MeasureUnit as) {}

    /**
     * A chart whose units aren't known yet.
     *
     * @param over the quantity's index, -1 for time
     * @param part from where to where, null for all
     * @param within the ends of its axis, null if the build is to choose
     */
    record ChartBody(Draft draft, List<Name> lines, int over, List<Fixed> part, List<Fixed> within) {}

    /** @param condition null if it couldn't be read */
    record AimBody(Draft draft, Aim.Kind kind, int quantity, Expression condition) {}

    Body formula(Draft draft, Context context) {
        StatementCursor cursor = new StatementCursor(draft.body(), mistakes);
        if (cursor.atEnd()) {
            cursor.fail(draft.head(), "the formula is missing behind =", "write one, such as 1 - (1 - a)^n");
        }
        Expression value = new ExpressionParser(text, cursor, scope, units, context).read();
        MeasureUnit as = null;
        if (!cursor.failed() && cursor.takesWord("as")) {
            as = new LiteralReader(text, cursor, scope, units).wholeUnit().orElse(null);
        }
        end(cursor);
        return new Body(draft, cursor.wrong() ? null : value, as);
    }

    Optional<TimeSpan> time(Draft draft) {
        StatementCursor cursor = new StatementCursor(draft.body(), mistakes);
        return new FixedReader(text, cursor, scope, units, mistakes).time(draft);
    }

    Optional<ChartBody> chart(Draft draft) {
        StatementCursor cursor = new StatementCursor(draft.body(), mistakes);
        List<Name> lines = new ArrayList<>();
        do {
            name(cursor, "what is drawn").ifPresent(lines::add);
        } while (!cursor.failed() && cursor.takes(","));
        if (!cursor.failed() && !cursor.takesWord("over")) {
            String over = scope.time().isEmpty() ? "a quantity" : "a quantity or " + scope.time();
            cursor.fail(
                    cursor.atEnd() ? draft.head() : cursor.now(),
                    cursor.atEnd() ? "this chart is over nothing" : "expected over before " + cursor.found(),
                    "write chart x over n, with the name of " + over);
        }
        Lexeme swept = cursor.now();
        Optional<Name> over = cursor.failed() ? Optional.empty() : name(cursor, "what is changed");
        List<Fixed> part = null;
        List<Fixed> within = null;
        FixedReader fixed = new FixedReader(text, cursor, scope, units, mistakes);
        while (!cursor.failed() && !cursor.atEnd()) {
            if (part == null && cursor.takesWord("from")) {
                part = fixed.pair("to").orElse(null);
            } else if (within == null && cursor.takesWord("within")) {
                within = fixed.pair("..").orElse(null);
            } else {
                end(cursor);
            }
        }
        if (cursor.wrong() || over.isEmpty()) {
            return Optional.empty();
        }
        return over.get().kind() == Name.Kind.QUANTITY || over.get().kind() == Name.Kind.TIME
                ? fitting(draft, cursor, lines, over.get(), part, within)
                : nothing(
                        cursor,
                        swept,
                        "«" + swept.text() + "» can't be changed",
                        "name a quantity of the table" + (scope.time().isEmpty() ? "" : ", or " + scope.time()));
    }

    private Optional<ChartBody> fitting(
            Draft draft, StatementCursor cursor, List<Name> lines, Name over, List<Fixed> part, List<Fixed> within) {
        boolean time = over.kind() == Name.Kind.TIME;
        for (Name line : lines) {
            boolean moving = line.kind() == Name.Kind.COURSE || line.kind() == Name.Kind.TIME;
            if (moving && !time) {
                cursor.tell(
                        line.place(),
                        "«" + line.name() + "» changes over time, and this chart is over «" + over.name() + "»",
                        "draw it over " + scope.time() + ", or make a result of it, such as x = max(" + line.name()
                                + ")");
            }
        }
        return cursor.wrong()
                ? Optional.empty()
                : Optional.of(new ChartBody(draft, lines, time ? -1 : over.index(), part, within));
    }

    private static Optional<ChartBody> nothing(StatementCursor cursor, Lexeme where, String message, String hint) {
        cursor.fail(where, message, hint);
        return Optional.empty();
    }

    private Optional<Name> name(StatementCursor cursor, String what) {
        Lexeme word = cursor.now();
        if (word.kind() != Kind.WORD || Vocabulary.isReserved(word.text())) {
            cursor.fail(
                    word, "expected the name of " + what + " before " + cursor.found(), "formulas get a name by x = …");
            return Optional.empty();
        }
        cursor.take();
        Place place = new Place(word.offset(), word.length());
        Name name = scope.find(word.text(), place);
        if (name == null) {
            cursor.tell(
                    place, "there is no «" + Vocabulary.cut(word.text()) + "»", scope.suggestion(word.text(), false));
        }
        return Optional.ofNullable(name);
    }

    AimBody aim(Draft draft) {
        StatementCursor cursor = new StatementCursor(draft.body(), mistakes);
        Aim.Kind kind = cursor.takesWord("smallest")
                ? Aim.Kind.SMALLEST
                : cursor.takesWord("largest") ? Aim.Kind.LARGEST : Aim.Kind.HOLDS;
        int quantity = -1;
        if (kind != Aim.Kind.HOLDS) {
            Lexeme word = cursor.now();
            quantity = name(cursor, "a quantity")
                    .map(name -> name.kind() == Name.Kind.QUANTITY ? name.index() : -1)
                    .orElse(-1);
            if (quantity < 0 && !cursor.wrong()) {
                cursor.fail(word, "«" + word.text() + "» can't be changed", "name a quantity of the table");
            }
            if (!cursor.failed() && !cursor.takesWord("with")) {
                cursor.fail(
                        cursor.atEnd() ? draft.head() : cursor.now(),
                        "expected with before " + cursor.found(),
                        "write aim smallest n with x > …");
            }
        } else if (cursor.atEnd()) {
            cursor.fail(draft.head(), "the aim is missing", "write what is to be true, such as aim x > 99 %");
        }
        Expression condition = new ExpressionParser(text, cursor, scope, units, Context.VALUE).read();
        end(cursor);
        return new AimBody(draft, kind, quantity, cursor.wrong() ? null : condition);
    }

    private static void end(StatementCursor cursor) {
        if (!cursor.failed() && !cursor.atEnd()) {
            String hint = cursor.now().is(",")
                    ? "formulas have a point before decimals"
                    : cursor.now().is(")") ? "this bracket was never opened" : "";
            cursor.fail(cursor.now(), cursor.found() + " doesn't belong here", hint);
        }
    }
}
