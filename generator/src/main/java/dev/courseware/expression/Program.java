package dev.courseware.expression;

import java.util.List;

/**
 * What is computed.
 *
 * @param values by reading
 * @param recipes by course
 * @param order the parts, each after those that it needs
 * @param counters how many counters of sums there are at once
 */
public record Program(List<Expression> values, List<Recipe> recipes, List<Part> order, int counters) {
    public Program {
        values = List.copyOf(values);
        recipes = List.copyOf(recipes);
        order = List.copyOf(order);
    }

    /**
     * How a course goes.
     *
     * @param start its value at the first moment
     * @param next its value at each later moment
     */
    public record Recipe(Expression start, Expression next) {}

    /** What is computed at one go. */
    public sealed interface Part {}

    /** @param reading its index */
    public record Single(int reading) implements Part {}

    /**
     * Courses that depend on one another and go through time together.
     *
     * @param courses their indices, at each moment each after those whose values of now it needs
     */
    public record Together(List<Integer> courses) implements Part {
        public Together {
            courses = List.copyOf(courses);
        }
    }
}
