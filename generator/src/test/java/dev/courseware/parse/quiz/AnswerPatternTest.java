package dev.courseware.parse.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPatternTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quorum",
                "r[eé]plicas?",
                "mean time between (failure|failures)",
                "(a|an|the)? quorum",
                "[0-9]+ nodes",
                "[^a-z]x",
                "\\d+\\.\\d+",
                "a.*b",
                "(ab)+",
                "x\\?",
                "a/b",
                "[+*-]",
                "über"
            })
    void what_people_write_is_taken_and_means_the_same_everywhere(String expression) {
        assertThat(AnswerPattern.problem(expression)).isEmpty();
        Pattern.compile(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a|b)*",
                "((a?)b)+",
                "a**",
                "a+?",
                "a++",
                "a{2,9}",
                "(?i)a",
                "(?=a)",
                "(a",
                "a)",
                "[a",
                "[]",
                "a]",
                "^a$",
                "\\1",
                "\\p{L}",
                "\\Q",
                "a||b",
                "|a",
                "()",
                "*",
                "[[a]]",
                "[a&&b]",
                "[z-a]",
                "[!-z]",
                "\\"
            })
    void what_browsers_read_otherwise_or_could_stop_a_page_is_refused(String expression) {
        assertThat(AnswerPattern.problem(expression)).isPresent();
    }

    @Test
    void many_ways_to_match_are_refused_though_each_is_harmless() {
        assertThat(AnswerPattern.problem("a*a*a*")).isEmpty();
        assertThat(AnswerPattern.problem("a*".repeat(5))).isPresent();
        assertThat(AnswerPattern.problem("a?".repeat(15))).isEmpty();
        assertThat(AnswerPattern.problem("a?".repeat(30))).isPresent();
        assertThat(AnswerPattern.problem("x".repeat(201))).isPresent();
    }

    @Test
    void the_worst_that_is_taken_ends_soon() {
        String worst = "a*a*a*b";
        assertThat(AnswerPattern.problem(worst)).isEmpty();
        assertThat(Pattern.compile(worst).matcher("a".repeat(100)).matches()).isFalse();
    }

    @Test
    void deep_nesting_is_no_trouble() {
        assertThat(AnswerPattern.problem("(".repeat(90) + "a" + ")".repeat(90))).isEmpty();
    }
}
