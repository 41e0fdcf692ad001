package dev.courseware.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracingTest {
    private static final double[] XS = {0, 10, 20, 30};

    private static String path(double... ys) {
        return Tracing.of(XS, ys, 0, 100);
    }

    @Test
    void a_line_goes_through_its_points() {
        assertThat(path(0, 50, 100, 20)).isEqualTo("M0 0L10 50L20 100L30 20");
    }

    @Test
    void what_is_not_defined_is_a_gap() {
        assertThat(path(10, Double.NaN, 20, 30)).isEqualTo("M0 10M20 20L30 30");
    }

    @Test
    void a_line_is_cut_where_it_leaves_the_plot_and_where_it_comes_back() {
        assertThat(path(50, 150, 50, 50)).isEqualTo("M0 50L5 100M15 100L20 50L30 50");
        assertThat(path(-100, 200, 200, 50)).isEqualTo("M3.3 0L6.7 100M26.7 100L30 50");
        assertThat(path(-10, -20, -10, -20)).isEmpty();
    }

    @Test
    void names_at_the_ends_of_lines_keep_a_lines_distance_in_their_order() {
        assertThat(EndNames.apart(new double[] {50, 52, 10}, 10, 100)).containsExactly(50, 60, 10);
        assertThat(EndNames.apart(new double[] {99, 98, 97}, 10, 100)).containsExactly(100, 90, 80);
    }
}
