package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbers_are_ordered_by_value_and_words_by_letters() {
        List<String> ordered = List.of(
                "",
                "0",
                "1",
                "1-a",
                "01-b",
                "2-b",
                "10-a",
                "99999999999999999999",
                "100000000000000000000",
                "A",
                "a",
                "a1",
                "a2",
                "a10",
                "a10b",
                "b",
                "é");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(NaturalOrder.INSTANCE);
        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void names_of_equal_numbers_have_an_order_too() {
        assertThat(NaturalOrder.INSTANCE.compare("01", "1")).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare("1", "01")).isPositive();
        assertThat(NaturalOrder.INSTANCE.compare("1", "1")).isZero();
    }

    @Test
    void the_order_is_consistent() {
        Random random = new Random(3);
        List<String> names = random.ints(300, 0, 5)
                .mapToObj(n -> random.ints(n, 0, 5)
                        .mapToObj(i -> "01a-9".substring(i, i + 1))
                        .reduce("", String::concat))
                .toList();
        for (String a : names) {
            for (String b : names) {
                assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(a, b)))
                        .isEqualTo(-Integer.signum(NaturalOrder.INSTANCE.compare(b, a)));
                assertThat(NaturalOrder.INSTANCE.compare(a, b) == 0).isEqualTo(a.equals(b));
            }
        }
        new ArrayList<>(names).sort(NaturalOrder.INSTANCE);
    }
}
