package dev.courseware.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    @Test
    void problems_are_in_file_order_each_once() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(CoreRule.KEY_UNKNOWN, "b.md", 1, 1, "w", "");
        diagnostics.report(CoreRule.LINK_DEAD, "b.md", 1, 1, "e", "");
        diagnostics.report(CoreRule.LINK_DEAD, "a.md", 10, 1, "x", "hint");
        diagnostics.report(CoreRule.LINK_DEAD, "a.md", 9, 20, "x", "");
        diagnostics.report(CoreRule.LINK_DEAD, "a.md", 9, 3, "x", "");
        diagnostics.report(CoreRule.LINK_DEAD, "a.md", 9, 3, "x", "");
        diagnostics.report(CoreRule.LINK_FOREIGN, "a.md", 0, 0, "file", "");
        diagnostics.report(CoreRule.KEY_UNKNOWN, "a.md", 3, 0, "line", "");
        assertThat(diagnostics.inFileOrder())
                .map(Diagnostic::toString)
                .containsExactly(
                        "a.md: info: file",
                        "a.md:3: warning: line",
                        "a.md:9:3: error: x",
                        "a.md:9:20: error: x",
                        "a.md:10:1: error: x (hint)",
                        "b.md:1:1: error: e",
                        "b.md:1:1: warning: w");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void what_is_quoted_from_several_lines_stands_on_one() {
        Diagnostic quoting =
                new Diagnostic("x", Severity.WARNING, "a.md", 1, 1, "the tag <img\n  src=x> is unknown", "");
        assertThat(quoting.toString()).isEqualTo("a.md:1:1: warning: the tag <img src=x> is unknown");
    }

    @Test
    void warnings_are_no_errors() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(CoreRule.KEY_UNKNOWN, "a.md", 1, 1, "w", "");
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void what_is_told_once_names_its_first_place_and_counts_the_others() {
        Diagnostics first = new Diagnostics();
        first.once("key x", CoreRule.KEY_UNKNOWN, "b.md", 1, 1, "«x» is unknown", "remove it");
        first.once("key x", CoreRule.KEY_UNKNOWN, "b.md", 1, 1, "«x» is unknown", "remove it");
        Diagnostics second = new Diagnostics();
        second.once("key y", CoreRule.LINK_FOREIGN, "a.md", 2, 1, "«y» is unknown", "");
        second.once("key x", CoreRule.KEY_UNKNOWN, "a.md", 1, 1, "«x» is unknown", "remove it");
        second.once("key x", CoreRule.KEY_UNKNOWN, "a.md", 3, 1, "«x» is unknown", "remove it");
        first.addAll(second);
        assertThat(first.inFileOrder())
                .map(Diagnostic::toString)
                .containsExactly(
                        "a.md:1:1: warning: «x» is unknown, as in 2 more places (remove it)",
                        "a.md:2:1: info: «y» is unknown");
    }

    @Test
    void equal_questions_are_looked_up_once_and_only_a_hundred_of_them() {
        AtomicInteger searches = new AtomicInteger();
        Diagnostics diagnostics = new Diagnostics();
        for (int i = 0; i < 300; i++) {
            int question = i / 2;
            diagnostics.report(
                    CoreRule.LINK_DEAD,
                    "a.md",
                    i + 1,
                    1,
                    "gone",
                    new Search(
                            question,
                            () -> {
                                searches.incrementAndGet();
                                return Optional.of("near " + question);
                            },
                            "look"));
        }
        assertThat(diagnostics.inFileOrder().get(199).hint()).isEqualTo("did you mean «near 99»?");
        assertThat(diagnostics.inFileOrder().get(200).hint()).isEqualTo("look");
        assertThat(searches).hasValue(200);
    }
}
