package dev.courseware.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        E=mc^2                    | E = mc²
        \\alpha_1 + \\beta^{n+1}  | α₁ + βⁿ⁺¹
        O(n \\log n)              | O(n log n)
        \\frac{1}{2}x             | 1/2x
        \\frac{a+b}{\\sqrt{2}}    | (a+b)/(√2)
        x_{max} \\le \\infty      | x_max ≤ ∞
        \\text{rate} \\cdot t     | rate · t
        \\left(\\mathbf{v}\\right)| (v)
        a^{bc}                    | a^bc
        f'(x) \\to \\{0,1\\}      | f′(x) → {0,1}
        \\unknown{x}              | unknownx
        """)
    void formulas_are_written_as_they_are_read(String tex, String words) {
        assertThat(TexWords.of(tex)).isEqualTo(words);
    }

    @Test
    void what_ends_too_early_or_is_nested_beyond_all_use_stays_short() {
        assertThat(TexWords.of("\\frac{")).isEqualTo("/");
        assertThat(TexWords.of("^")).isEmpty();
        assertThat(TexWords.of("\\")).isEmpty();
        assertThat(TexWords.of("^{".repeat(10_000))).hasSizeLessThan(21_000);
    }
}
