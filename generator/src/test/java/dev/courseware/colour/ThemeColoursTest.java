package dev.courseware.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeColoursTest {
    private static final Oklch ONE = new Oklch(0.9, 0.01, 80);
    private static final Oklch TWO = new Oklch(0.2, 0.01, 80);

    @Test
    void the_dark_scheme_has_what_it_says_and_else_what_the_light_one_says() {
        ThemeColours colours = ThemeColours.of(List.of(
                ":root { --paper: oklch(90% 0.01 80); --ink: oklch(0.2 0.01 80) }",
                "@media screen and (prefers-color-scheme: dark) { :root:not([data-scheme=\"light\"])"
                        + " { --paper: oklch(20% 0.01 80); } }"));
        assertThat(colours.light()).isEqualTo(Map.of("paper", ONE, "ink", TWO));
        assertThat(colours.dark()).isEqualTo(Map.of("paper", TWO, "ink", TWO));
    }

    @Test
    void the_weightier_rule_counts_and_of_equal_ones_the_later() {
        ThemeColours colours = ThemeColours.of(List.of(
                ":root:root { --paper: oklch(90% 0.01 80) } :root { --ink: #000; --ink: oklch(90% 0.01 80) }",
                ":root { --paper: #123 }"));
        assertThat(colours.light()).isEqualTo(Map.of("paper", ONE, "ink", ONE));
    }

    @Test
    void colours_may_be_those_of_other_properties_or_two_for_both_schemes() {
        ThemeColours colours = ThemeColours.of(
                List.of(":root { --a: light-dark(oklch(90% 0.01 80), oklch(20% 0.01 80)); --b: var(--a); --c: var(--d);"
                        + " --d: var(--c); --e: rebeccapurple }"));
        assertThat(colours.light()).isEqualTo(Map.of("a", ONE, "b", ONE));
        assertThat(colours.dark()).isEqualTo(Map.of("a", TWO, "b", TWO));
    }

    @Test
    void what_counts_on_paper_or_with_the_systems_colours_or_for_other_elements_is_left_out() {
        ThemeColours colours = ThemeColours.of(List.of("/* :root { --a: #000 } */ @media print { :root { --a: #000 } }"
                + " @media (forced-colors: active) { :root { --a: #000 } } .x { --a: #000 } @import \"x.css\";"
                + " :root .x { --a: #000 } :root { --a: oklch(90% 0.01 80) "));
        assertThat(colours.light()).isEqualTo(Map.of("a", ONE));
    }
}
