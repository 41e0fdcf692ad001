package dev.courseware.parse.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Another order of things, which is the same in every build of the same text. */
final class Shuffled {
    private Shuffled() {}

    /**
     * Shuffles things.
     *
     * @param seed what the order depends on, such as the quiz's anchor
     * @return them in an order that is not the given one, if there are two or more
     */
    static <T> List<T> of(List<T> things, String seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            order.add(i);
        }
        List<Integer> before = List.copyOf(order);
        Collections.shuffle(order, new Random(seed.hashCode()));
        if (order.equals(before)) {
            Collections.rotate(order, 1);
        }
        return order.stream().map(things::get).toList();
    }
}
