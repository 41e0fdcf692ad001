package dev.courseware.expression;

import dev.courseware.expression.Expression.Place;
import dev.courseware.expression.Lexeme.Kind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the pieces of a statement. After the first mistake of form it stands at the end and stays there. */
final class StatementCursor {
    static final int MOST_NODES = 2_000;
    static final int DEEPEST = 100;

    private final List<Lexeme> lexemes;
    private final List<Mistake> mistakes;
    private final Map<Expression, Integer> depths = new IdentityHashMap<>();
    private int at;
    private int nodes;
    private int nesting;
    private int lists;
    private boolean failed;
    private boolean wrong;

    StatementCursor(List<Lexeme> lexemes, List<Mistake> mistakes) {
        this.lexemes = lexemes;
        this.mistakes = mistakes;
    }

    Lexeme now() {
        return lexemes.get(at);
    }

    Lexeme ahead(int count) {
        return lexemes.get(Math.min(at + count, lexemes.size() - 1));
    }

    Lexeme last() {
        return lexemes.get(Math.max(0, at - 1));
    }

    Lexeme take() {
        Lexeme lexeme = now();
        at = Math.min(at + 1, lexemes.size() - 1);
        return lexeme;
    }

    boolean takes(String sign) {
        boolean found = now().is(sign);
        if (found) {
            take();
        }
        return found;
    }

    boolean takesWord(String word) {
        boolean found = now().isWord(word);
        if (found) {
            take();
        }
        return found;
    }

    boolean atEnd() {
        return now().kind() == Kind.END;
    }

    /** Whether the statement's form is broken. */
    boolean failed() {
        return failed;
    }

    /** Whether anything is wrong with it. */
    boolean wrong() {
        return wrong;
    }

    /** A mistake after which the rest of the statement means nothing. */
    Expression fail(Lexeme where, String message, String hint) {
        if (!failed) {
            failed = true;
            tell(new Place(where.offset(), where.length()), message, hint);
        }
        at = lexemes.size() - 1;
        return nothing(where);
    }

    /** A mistake after which reading goes on. */
    Expression tell(Place place, String message, String hint) {
        wrong = true;
        mistakes.add(new Mistake(place.offset(), place.length(), message, hint));
        return new Expression.Constant(0, 0, MeasureUnit.NONE, place);
    }

    private static Expression nothing(Lexeme where) {
        return new Expression.Constant(0, 0, MeasureUnit.NONE, new Place(where.offset(), where.length()));
    }

    /** The place from a piece to the one that was taken last. */
    Place since(int offset) {
        return new Place(offset, Math.max(0, last().end() - offset));
    }

    /** Counts a part of the formula; what has too many or is nested too deeply is a mistake. */
    <E extends Expression> E made(E node, List<Expression> parts) {
        int depth = 1;
        for (Expression part : parts) {
            depth = Math.max(depth, depths.getOrDefault(part, 1) + 1);
        }
        depths.put(node, depth);
        nodes++;
        if (depth > DEEPEST) {
            tooDeep();
        } else if (nodes > MOST_NODES) {
            fail(last(), "this formula has more than 2,000 parts", "give parts of it names of their own");
        }
        return node;
    }

    /** From here on commas part what a function takes. */
    void openList() {
        lists++;
    }

    void closeList() {
        lists--;
    }

    boolean inList() {
        return lists > 0;
    }

    boolean enter() {
        nesting++;
        if (nesting > DEEPEST) {
            tooDeep();
        }
        return !failed;
    }

    void leave() {
        nesting--;
    }

    private void tooDeep() {
        fail(now(), "this formula is nested more than 100 deep", "give parts of it names of their own");
    }

    /** What stands here, for messages. */
    String found() {
        Lexeme here = now();
        return switch (here.kind()) {
            case END -> "the end of the line";
            case LABEL -> "a label";
            default -> "«" + Vocabulary.cut(here.text()) + "»";
        };
    }
}
