package dev.courseware.expression;

import dev.courseware.expression.Expression.Constant;
import dev.courseware.expression.Expression.Place;
import dev.courseware.expression.Lexeme.Kind;
import java.util.List;
import java.util.Optional;

/** Reads numbers with their units, and units by themselves. */
final class LiteralReader {
    private static final String MINE = "Units of your own come from the table of quantities";

    private final String text;
    private final StatementCursor cursor;
    private final Scope scope;
    private final Units units;

    LiteralReader(String text, StatementCursor cursor, Scope scope, Units units) {
        this.text = text;
        this.cursor = cursor;
        this.scope = scope;
        this.units = units;
    }

    /** At a number, or at a currency's sign before one. */
    Expression number() {
        Lexeme first = cursor.take();
        if (first.kind() == Kind.UNIT_SIGN) {
            Lexeme number = cursor.now();
            if (number.kind() != Kind.NUMBER) {
                return cursor.fail(
                        first, "«" + first.text() + "» stands without a number", "write the number first, as 99 %");
            }
            cursor.take();
            return constant(number.number(), units.find(first.text()).orElse(MeasureUnit.NONE), first.offset());
        }
        Lexeme next = cursor.now();
        if (next.is(",")
                && cursor.ahead(1).kind() == Kind.NUMBER
                && next.offset() == first.end()
                && cursor.ahead(1).offset() == next.end()
                && !cursor.inList()) {
            String written = text.substring(first.offset(), cursor.ahead(1).end());
            return cursor.fail(
                    new Lexeme(Kind.NUMBER, written, 0, first.offset(), written.length()),
                    "«" + written + "» has a comma",
                    "write " + written.replace(',', '.') + ": formulas have a point before decimals");
        }
        if (next.kind() == Kind.NUMBER) {
            return cursor.fail(
                    next,
                    "a sign is missing before «" + next.text() + "»",
                    "write digits without blanks, or a sign between numbers");
        }
        if (next.kind() == Kind.UNIT_SIGN) {
            Lexeme after = cursor.ahead(1);
            boolean remainder = next.text().equals("%")
                    && (after.kind() == Kind.NUMBER
                            || after.is("(")
                            || after.kind() == Kind.WORD && scope.knows(after.text()));
            if (remainder) {
                return cursor.fail(
                        next,
                        "% is percent here, and a sign is missing behind it",
                        "write mod(a, b) for what is left of a division");
            }
            return constant(first.number(), unit(), first.offset());
        }
        if (next.kind() == Kind.WORD && !Vocabulary.isReserved(next.text())) {
            return withWord(first, next);
        }
        return constant(first.number(), MeasureUnit.NONE, first.offset());
    }

    private Expression withWord(Lexeme number, Lexeme word) {
        boolean unit = units.has(word.text()) && !cursor.ahead(1).is("(");
        boolean name = scope.knows(word.text())
                || Vocabulary.isFunction(word.text()) && cursor.ahead(1).is("(");
        String product = number.text() + " * " + word.text();
        if (unit && scope.knows(word.text())) {
            return cursor.fail(
                    word,
                    "«" + number.text() + " " + word.text() + "» has a unit that is also a name of yours",
                    "write " + product + ", or give it another name");
        }
        if (unit) {
            return constant(number.number(), unit(), number.offset());
        }
        if (name) {
            return cursor.fail(
                    word,
                    "a sign is missing between «" + number.text() + "» and «" + word.text() + "»",
                    "write " + product);
        }
        String hint = units.suggestion(word.text());
        return cursor.fail(word, "«" + word.text() + "» is no unit", hint.isEmpty() ? MINE : hint);
    }

    /** The unit that begins here, a quotient as far as there are units. */
    private MeasureUnit unit() {
        StringBuilder name = new StringBuilder(cursor.take().text());
        while (joins(cursor.now())
                && isUnit(cursor.ahead(1))
                && !cursor.ahead(2).is("(")
                && !cursor.failed()) {
            Lexeme word = cursor.ahead(1);
            if (scope.knows(word.text())) {
                cursor.fail(
                        word,
                        "«" + word.text() + "» is a unit and also a name of yours",
                        "give your quantity or result another name");
                return MeasureUnit.NONE;
            }
            name.append(text.charAt(cursor.take().offset()))
                    .append(cursor.take().text());
        }
        return units.find(name.toString()).orElse(MeasureUnit.NONE);
    }

    private boolean joins(Lexeme sign) {
        return sign.is("/") && text.charAt(sign.offset()) == '/' || sign.is("*") && text.charAt(sign.offset()) == '·';
    }

    private boolean isUnit(Lexeme lexeme) {
        return (lexeme.kind() == Kind.WORD || lexeme.kind() == Kind.UNIT_SIGN) && units.has(lexeme.text());
    }

    private Expression constant(double number, MeasureUnit unit, int offset) {
        return cursor.made(new Constant(unit.toBase(number), number, unit, cursor.since(offset)), List.of());
    }

    /** A unit up to the end of the statement, as behind {@code as}. */
    Optional<MeasureUnit> wholeUnit() {
        int start = cursor.now().offset();
        StringBuilder name = new StringBuilder();
        while (!cursor.atEnd()) {
            name.append(cursor.take().text());
        }
        Place place = cursor.since(start);
        Optional<MeasureUnit> unit = units.find(name.toString());
        if (unit.isEmpty()) {
            String hint = units.suggestion(name.toString());
            cursor.tell(
                    place,
                    name.isEmpty()
                            ? "a unit is missing behind as"
                            : "«" + Vocabulary.cut(name.toString()) + "» is no unit",
                    hint.isEmpty() ? MINE : hint);
        }
        return unit;
    }
}
