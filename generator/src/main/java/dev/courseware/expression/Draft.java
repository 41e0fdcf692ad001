package dev.courseware.expression;

import java.util.List;

/**
 * A statement of which only the beginning was read.
 *
 * @param name of what is defined; empty for charts and aims
 * @param index of the reading or course; -1 if the name isn't free, and then only mistakes are looked for
 * @param head where messages about the statement as a whole point
 * @param body what stands behind the beginning, an END last
 */
record Draft(Kind kind, String name, int index, String label, Lexeme head, List<Lexeme> body) {
    enum Kind {
        READING,
        START,
        NEXT,
        TIME,
        CHART,
        AIM
    }

    Expression.Place place() {
        return new Expression.Place(head.offset(), head.length());
    }
}
