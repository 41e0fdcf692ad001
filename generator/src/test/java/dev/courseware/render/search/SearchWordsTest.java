package dev.courseware.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word, and which spellings are one. */
class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Größe, grosse",
        "GRÖSSE, grosse",
        "Übung, ubung",
        "naïve, naive",
        "Ærø, aero",
        "Łódź, lodz",
        "İstanbul, istanbul",
        "ılık, ilik",
        "ﬁle, file",
        "ＡＢＣ１, abc1",
        "Ёлка, елка",
        "Кий, кии",
        "ΟΔΟΣ, οδοσ",
        "ὁδός, οδοσ",
        "مُدَرِّسَة, مدرسه",
        "مدرسة, مدرسه",
        "عـــلم, علم",
        "إلى, الي",
        "٤٢, 42",
        "۴۲, 42",
        "שָׁלוֹם, שלום",
        "한국어, 한국어"
    })
    void spellings_of_a_word_are_one(String written, String folded) {
        assertThat(SearchWords.of(written)).containsExactly(folded);
    }

    @Test
    void whatever_is_no_letter_or_digit_parts_words() {
        assertThat(SearchWords.of("A \"quorum\", i.e. R+W>N; don't: snake_case x1/2"))
                .containsExactly("a", "quorum", "i", "e", "r", "w", "n", "don", "t", "snake", "case", "x1", "2");
    }

    @Test
    void an_apostrophe_or_quote_of_any_shape_gives_the_same_words() {
        assertThat(SearchWords.of("it’s “so” – «là\u00A0»")).isEqualTo(SearchWords.of("it's \"so\" -- \"là\""));
    }

    @Test
    void names_with_signs_operators_and_parts_of_names_are_words() {
        assertThat(SearchWords.of("C++, C# and C; F#.")).containsExactly("c", "c++", "c", "c#", "and", "c", "f", "f#");
        assertThat(SearchWords.of("a === b -> c && d?.e x::y")).contains("===", "->", "&&", "?.", "::");
        assertThat(SearchWords.of("a <= b ** c ?? d")).contains("‹=", "∗∗", "??");
        assertThat(SearchWords.of("Well... really?! A -- dash, https://x.org, ## or -----"))
                .allMatch(word -> word.matches("[a-z]+"));
        assertThat(SearchWords.of("getElementById parseXMLFile x2Y IDs"))
                .containsExactly(
                        "getelementbyid",
                        "get",
                        "element",
                        "by",
                        "id",
                        "parsexmlfile",
                        "parse",
                        "xml",
                        "file",
                        "x2y",
                        "x2",
                        "ids",
                        "ds");
        assertThat(SearchWords.of("C++11 a++b")).containsExactly("c", "++", "11", "a", "++", "b");
    }

    @Test
    void formulas_are_read_without_tex() {
        Html math = new Html("<p>So"
                + " <math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup><mo>&lt;</mo><mfrac><mn>1</mn><mi>π</mi></mfrac></mrow><annotation"
                + " encoding=\"application/x-tex\">E = mc^2</annotation></semantics></math>, &amp; so</p>");
        assertThat(FormulaWords.of(math)).isEqualTo("So E = mc^2 < 1/π, & so");
    }

    @Test
    void decomposed_and_composed_letters_are_one() {
        assertThat(SearchWords.of("Gro\u0308ße")).isEqualTo(SearchWords.of("Größe"));
    }

    @Test
    void marks_that_are_vowels_stay() {
        assertThat(SearchWords.of("हिन्दी")).containsExactly("हिन्दी");
        assertThat(SearchWords.of("がく")).containsExactly("がく", "く");
    }

    @Test
    void signs_without_blanks_are_taken_in_pairs_and_the_last_alone() {
        assertThat(SearchWords.of("分散系统")).containsExactly("分散", "散系", "系统", "统");
        assertThat(SearchWords.of("サーバーA")).containsExactly("サー", "ーバ", "バー", "ー", "a");
        assertThat(SearchWords.of("𠮷野")).containsExactly("𠮷野", "野");
        assertThat(SearchWords.of("系")).containsExactly("系");
    }

    @Test
    void a_letter_that_folds_to_several_words_yields_them() {
        assertThat(SearchWords.of("ﷺ")).hasSize(4).allMatch(word -> word.matches("\\p{L}+"));
    }

    @Test
    void endless_words_are_cut_between_characters() {
        assertThat(SearchWords.of("x".repeat(5000))).containsExactly("x".repeat(SearchWords.LONGEST));
        String gothic = "𐌰".repeat(5000);
        assertThat(SearchWords.of("é" + gothic).get(0))
                .hasSize(SearchWords.LONGEST - 1)
                .doesNotContain("\uD800\u0000");
    }

    @Test
    void no_word_can_break_the_format_of_the_index() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x30000; c++) {
            if (c < 0xD800 || c > 0xDFFF) {
                all.appendCodePoint(c);
            }
        }
        assertThat(SearchWords.of(all.toString()))
                .noneMatch(word -> word.isEmpty() || word.matches("(?s).*[\\s,*\"\\\\<].*"));
    }
}
