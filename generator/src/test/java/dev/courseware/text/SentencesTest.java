package dev.courseware.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** Sentences have a bar between them. */
    private static void check(Sentences sentences, String marked) {
        List<String> expected =
                Arrays.stream(marked.split("\\|")).map(String::strip).toList();
        assertThat(sentences.of(marked.replace("|", ""))).isEqualTo(expected);
        assertThat(sentences.first(marked.replace("|", ""))).isEqualTo(expected.get(0));
        assertThat(sentences.last(marked.replace("|", ""))).isEqualTo(expected.get(expected.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We asked Dr. Smith about it.| He knew.",
                "Mr. and Mrs. Gray came, and Prof. Lamport with St. John.| Nobody else did.",
                "Caches, e.g. Redis, are fast.| Disks aren't.",
                "Some stores, i.e. Dynamo, are always there.| Others wait.",
                "See Fig. 3 and Eq. (4), vol. II, p. 12.| Then go on.",
                "It is No. 5 in the list.| No.| That is wrong.",
                "The answer is no.| Next question.",
                "J. Gray and A. B. Lee and J.R.R. Tolkien met.| They talked.",
                "Take plan B.| Then wait.",
                "So do I.| Then we agree.",
                "Edward I. Stone wrote it.",
                "Version 2.5 costs 3.50.| Version 3 is free.",
                "It was found in 2024.| In 2025 it was lost.",
                "There were 3.| Two are left.",
                "1. Stop the leader.| 2. Wait.",
                "Read example.com and node.js first.| Then ask.",
                "Wait ... what?| Yes.",
                "And then... Nobody knows.",
                "They waited…| Nothing came.",
                "They waited … and waited.",
                "Really?!| Yes!!| Well.",
                "She said “Stop.”| He did.",
                "He asked \"Why?\" and left.",
                "(It works.)| It does.",
                "We have disks, tapes, etc. and more.",
                "We have disks, tapes, etc.| Then there are clouds.",
                "It starts at 9 a.m. on Monday.",
                "It starts at 9 a.m.| The rest is late.",
                "The U.S. Army uses it.| Who else?",
                "One sentence without an end",
                "Smith et al. show it.",
                "It ends here.¹| Then it goes on.",
                "It is “x”.| «Y» follows.",
            })
    void english_sentences_end_where_a_reader_ends_them(String marked) {
        check(Sentences.in("en"), marked.replace("... Nobody", "...| Nobody"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Speicher, z. B. Platten, fallen aus.| Das ist so.",
                "Speicher, z.B. Platten, fallen aus.| Netze auch.",
                "D. h. Server antworten nicht.| Wir warten.",
                "I. d. R. Server antworten, u. U. Netze nicht.",
                "Nach Abb. 3 und Gl. 4 (vgl. Kap. 2, S. 7) gilt es.| Warum?",
                "Dr. Schmidt und Prof. Dr. Weber kamen am 3. Oktober.| Niemand sonst kam.",
                "Im 19. Jahrhundert war es neu.| Heute nicht.",
                "Es waren 3.| Dann kamen mehr.",
                "Das war 2024.| Server waren teuer.",
                "Es kostet ca. 5 Mio. Euro, ggf. Steuern nicht inbegriffen.",
                "Platten, Bänder usw.| Das reicht.",
                "„Warum?“, fragte sie.| „Darum.“| Er ging.",
                "»Ja.«| Dann ging er.",
            })
    void german_short_forms_days_and_quotations_end_no_sentence(String marked) {
        check(Sentences.in("de-AT"), marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr|Pourquoi deux machines ?| Parce que M. Dupont l'a dit.| « Oui. »| Il part.",
                "es|¿Por qué?| ¡Porque sí!| Lo dijo el Sr. Pérez.",
                "it|Lo dice il Sig. Rossi a pag. 3.| Perché?",
                "nl|Servers, bijv. Redis, zijn snel.| Waarom?",
                "pt|Veja o Sr. Silva, pág. 3.| Por quê?",
                "ja|分散とは何か。|なぜ必要か？|「はい。」と言った。|次。",
                "zh|为什么？|因为快。|版本3.5很好！|“是。”|好。",
                "hi|यह तेज़ है।| क्यों?",
                "ar|لماذا؟| لأنه سريع.",
                "ru|Почему?| Потому что быстро.",
            })
    void other_languages_have_their_own_stops_and_short_forms(String marked) {
        int bar = marked.indexOf('|');
        check(Sentences.in(marked.substring(0, bar)), marked.substring(bar + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it failed.| why did it fail?| no idea",
                "we asked dr. smith, e.g. about caches.| right?| why so?",
                "it holds disks, tapes etc. and more.",
                "read example.com/?q=x first.| ok?",
                "wait...| what?",
            })
    void spoken_sentences_may_begin_with_a_small_letter(String marked) {
        check(Sentences.spoken(), marked);
    }

    @Test
    void no_word_of_a_text_is_lost_between_its_sentences() {
        String text = "  A? ... b! (C.) “D” z. B. E 1. 2. F…G。H.I ".repeat(20);
        for (Sentences each : List.of(Sentences.in("en"), Sentences.in("de"), Sentences.in("xx"), Sentences.spoken())) {
            assertThat(String.join("", each.of(text)).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
        assertThat(Sentences.spoken().of(" ")).isEmpty();
        assertThat(Sentences.spoken().last("")).isEmpty();
    }

    @Test
    void a_sentence_that_ends_in_a_question_mark_asks_whatever_closes_behind_it() {
        assertThat(List.of("Why?", "Why?!", "“Why?”", "(Why?)", "为什么？", "لماذا؟"))
                .allMatch(Sentences::asks);
        assertThat(List.of("Why.", "Is it? No.", "", "…")).noneMatch(Sentences::asks);
    }
}
