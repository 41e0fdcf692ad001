package dev.courseware.parse.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which questions of a bank are asked first; the same in every build. */
public final class FirstDraw {
    private FirstDraw() {}

    /**
     * Draws some.
     *
     * @param seed what the draw depends on, such as the bank's anchor
     * @return indices, rising
     */
    public static List<Integer> of(int asked, int there, String seed) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < there; i++) {
            all.add(i);
        }
        Collections.shuffle(all, new Random(seed.hashCode()));
        return all.subList(0, asked).stream().sorted().toList();
    }
}
