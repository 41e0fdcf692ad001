package dev.courseware.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void words_are_letters_and_digits_with_the_apostrophes_between_them() {
        assertThat(Words.of("Don't say 'no' to 2.5 m² of l’eau!"))
                .containsExactly("Don't", "say", "no", "to", "2", "5", "m²", "of", "l’eau");
    }

    @Test
    void each_chinese_and_japanese_sign_is_a_word_and_marks_belong_to_their_letter() {
        assertThat(Words.of("用Raft选主𠀋")).containsExactly("用", "Raft", "选", "主", "𠀋");
        assertThat(Words.of("क्यों नहीं")).containsExactly("क्यों", "नहीं");
        assertThat(Words.of("e\u0301te\u0301 ✔\uFE0F 👍🏽")).containsExactly("e\u0301te\u0301");
    }

    @Test
    void as_many_are_counted_as_are_found() {
        assertThat(Words.count("One two, three’s — 四五")).isEqualTo(5);
        assertThat(Words.count(" … ")).isZero();
    }
}
