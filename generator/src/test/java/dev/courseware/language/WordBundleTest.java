package dev.courseware.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBundleTest {
    @Test
    void a_text_takes_its_arguments_in_any_order_and_leaves_other_braces_alone() {
        WordBundle words = words("place = {1}, {0}: {x} {} {12}\n");
        assertThat(words.text("place", "a", "b")).isEqualTo("b, a: {x} {} {12}");
        assertThat(words.text("nothing")).isEmpty();
        assertThatThrownBy(() -> words.text("place", "a")).hasMessageContaining("{1}");
    }

    @Test
    void an_argument_is_never_read_as_a_text_with_places() {
        assertThat(words("a = {0} {1}\n").text("a", "{1}", "b")).isEqualTo("{1} b");
    }

    @Test
    void a_number_chooses_the_form() {
        WordBundle words = words("n.one = {0} turn\nn.other = {0} turns\n");
        assertThat(words.text("n", 1)).isEqualTo("1 turn");
        assertThat(words.text("n", "1")).isEqualTo("1 turn");
        assertThat(words.text("n", 0)).isEqualTo("0 turns");
        assertThat(words.text("n", "1,5")).isEqualTo("1,5 turns");
    }

    @Test
    void files_before_go_before_word_by_word() {
        WordsFile polish = WordsFile.of("pl", "n.one = {0} a\nn.few = {0} b\nn.many = {0} c\n");
        WordsFile english = WordsFile.of("en", "n.one = {0} x\nn.other = {0} y\nskip = Skip\n");
        WordBundle words = new WordBundle("pl", List.of(polish, english));
        assertThat(words.text("n", 22)).isEqualTo("22 b");
        assertThat(words.text("n", 5)).isEqualTo("5 c");
        assertThat(words.text("skip")).isEqualTo("Skip");
    }

    @Test
    void english_decides_what_takes_arguments() {
        WordsFile japanese = WordsFile.of("ja", "minutes = 分\n");
        WordsFile english = WordsFile.of("en", "minutes.one = minute\nminutes.other = minutes\nskip = Skip\n");
        WordBundle words = new WordBundle("ja", List.of(japanese, english));
        assertThat(words.takesArguments("minutes")).isTrue();
        assertThat(words.takesArguments("skip")).isFalse();
        assertThat(words.text("minutes", 1)).isEqualTo("分");
    }

    @Test
    void tags_fall_back_to_shorter_ones() {
        assertThat(LanguageTag.withFallbacks("zh-hant-tw")).containsExactly("zh-Hant-TW", "zh-Hant", "zh");
        assertThat(LanguageTag.withFallbacks("DE-at")).containsExactly("de-AT", "de");
        assertThat(LanguageTag.withFallbacks("de-u-co-phonebk")).containsExactly("de-u-co-phonebk", "de-u-co", "de");
    }

    @Test
    void direction_follows_from_the_language_and_a_named_script() {
        assertThat(List.of("ar", "he", "fa-IR", "ur", "yi", "az-Arab", "ckb", "UG"))
                .allMatch(LanguageTag::isRightToLeft);
        assertThat(List.of("en", "de-AT", "az", "ug-Latn", "ja", "arn", "fr")).noneMatch(LanguageTag::isRightToLeft);
    }

    private static WordBundle words(String text) {
        return new WordBundle("en", List.of(WordsFile.of("en", text)));
    }
}
