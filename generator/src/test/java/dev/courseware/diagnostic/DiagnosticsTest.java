package dev.courseware.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    @Test
    void problemsAreInFileOrderEachOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.warning("b.md", 1, 1, "w", "");
        diagnostics.error("b.md", 1, 1, "e", "");
        diagnostics.error("a.md", 10, 1, "x", "hint");
        diagnostics.error("a.md", 9, 20, "x", "");
        diagnostics.error("a.md", 9, 3, "x", "");
        diagnostics.error("a.md", 9, 3, "x", "");
        diagnostics.info("a.md", 0, 0, "file", "");
        diagnostics.warning("a.md", 3, 0, "line", "");
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
    void warningsAreNoErrors() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.warning("a.md", 1, 1, "w", "");
        assertThat(diagnostics.hasErrors()).isFalse();
    }
}
