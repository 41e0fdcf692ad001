package dev.courseware.fuzz;

import java.util.function.IntFunction;

/**
 * A course that can be made of any length.
 *
 * @param number which one of its seed's it is
 * @param name what it is made of
 * @param course makes it with so many of its parts
 */
record Growing(long number, String name, IntFunction<Case> course) {
    Case of(int parts) {
        return course.apply(parts);
    }
}
