package dev.courseware.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.Growth;
import dev.courseware.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNameTest {
    private static final Sentences ENGLISH = Sentences.in("en");

    @Test
    void a_short_first_comment_says_what_a_listing_is_for() {
        assertThat(CodeName.purpose("/** Finds the owner of a key.  */\nclass Ring {}", ENGLISH))
                .contains("Finds the owner of a key.");
        assertThat(CodeName.purpose("# Waits a little longer each time.\ndef wait():", ENGLISH))
                .contains("Waits a little longer each time.");
        assertThat(CodeName.purpose("int x = 1; // One.", ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a ", "/", "*", "-", "public ", "a b ", "a<", "$ "})
    void looking_for_a_name_takes_time_in_proportion_to_the_listing(String piece) {
        Growth.check(size -> "// A" + piece.repeat(size / piece.length()) + "{", 400_000, code -> {
            CodeName.purpose(code, ENGLISH);
            CodeName.command(code);
            CodeName.declared(code);
        });
        Growth.check(size -> piece.repeat(size / piece.length()) + "{", 400_000, code -> {
            CodeName.purpose(code, ENGLISH);
            CodeName.command(code);
            CodeName.declared(code);
        });
    }
}
