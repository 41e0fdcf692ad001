package dev.courseware.check.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalkWordsTest {
    @ParameterizedTest
    @EnumSource
    void each_list_has_words_all_in_lower_case(TalkWords list) {
        assertThat(list.all())
                .isNotEmpty()
                .allMatch(word -> !word.isBlank() && word.equals(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void a_list_holds_the_words_of_all_languages() {
        assertThat(TalkWords.CONDITION.all()).contains("unless", "falls", "lorsque", "aunque");
        assertThat(TalkWords.TAG.has("vero")).isTrue();
    }

    @Test
    void a_phrase_may_begin_or_end_with_a_space() {
        assertThat(TalkWords.TASK.all()).contains("cite ");
        assertThat(TalkWords.UNKNOWN.isWithin("mais c'est que ")).isTrue();
        assertThat(TalkWords.UNKNOWN.isWithin("the quest")).isFalse();
    }
}
