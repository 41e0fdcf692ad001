package dev.courseware.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.Growth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlideIdsTest {
    private static final int MANY = 40_000;

    @Test
    void further_slides_of_a_section_get_numbers_that_nothing_else_has() {
        SlideIds ids = new SlideIds(Set.of("a", "a-s3", "b"));

        assertThat(ids.of("a")).isEqualTo("a");
        assertThat(ids.of("a-s5")).isEqualTo("a-s5");
        assertThat(ids.of("a")).isEqualTo("a-s2");
        assertThat(ids.of("b")).isEqualTo("b");
        assertThat(ids.of("a")).isEqualTo("a-s4");
        assertThat(ids.of("a")).isEqualTo("a-s6");
        assertThat(ids.of("b")).isEqualTo("b-s2");
    }

    @Test
    void a_section_of_twice_the_slides_costs_twice_the_time() {
        Growth.check("x"::repeat, MANY, slides -> {
            SlideIds ids = new SlideIds(Set.of("a"));
            slides.chars().forEach(slide -> ids.of("a"));
        });
    }
}
