package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.dialog.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "How does that work?",
                "But how does that work, exactly?",
                "Why?",
                "Why would there be an end?",
                "What if both fail?",
                "Then what if we drop the rule about gaps?",
                "If one part fails, how do the others know?",
                "Two servers — why not three?",
                "What happens to the other one?",
                "Yeah, but, um, why is it slow?",
                "Can you explain how it recovers?",
                "Any idea why?",
                "What's the difference between the two?",
                "Warum reicht ein Server nicht?",
                "Was passiert, wenn beide ausfallen?",
                "Pourquoi deux machines ?",
                "¿Por qué dos máquinas?",
                "¿Y si fallan las dos?",
                "Perché due macchine?",
                "为什么需要两台服务器？",
                "なぜ二台必要なのですか？",
                "Почему нужно два сервера?",
            })
    void asking_for_causes_ways_and_consequences_is_deep(String text) {
        assertThat(QuestionFinder.in(text)).extracting(Question::deep).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nodes?",
                "You mean like, servers or something?",
                "How many servers?",
                "How long does it take?",
                "How are you?",
                "What is a quorum?",
                "Is that it?",
                "However you do it, is it safe?",
                "Does the show go on?",
                "Wie viele Server?",
                "Wie bitte?",
                "Comment ça va ?",
            })
    void asking_for_a_fact_or_a_yes_is_shallow(String text) {
        assertThat(QuestionFinder.in(text)).extracting(Question::deep).containsExactly(false);
    }

    @Test
    void questions_are_found_between_statements_in_order() {
        assertThat(QuestionFinder.in("Version 2.0 is out. Is it fast? I doubt it! Why would it be?! Hm..."))
                .extracting(Question::text)
                .containsExactly("Is it fast?", "Why would it be?!");
    }

    @Test
    void a_text_without_question_mark_asks_nothing() {
        assertThat(QuestionFinder.in("How it works. Why it fails. ? ??")).isEmpty();
    }
}
