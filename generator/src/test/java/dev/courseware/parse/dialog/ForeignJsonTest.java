package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JSON whose keys nobody agreed on, and captions that are squeezed onto fewer lines. */
class ForeignJsonTest {
    private static String word(String word, int speaker) {
        return "{\"word\": \"" + word + "\", \"startTime\": \"1.5s\", \"endTime\": \"1.9s\", \"speakerTag\": " + speaker
                + "}";
    }

    private static String heard(String text, String... words) {
        return "{\"alternatives\": [{\"transcript\": \"" + text + "\", \"confidence\": 0.9, \"words\": ["
                + String.join(",", words) + "]}]}";
    }

    @Test
    void keys_are_found_by_what_they_hold() {
        String chat = "{\"conversations\": [{\"from\": \"human\", \"value\": \"What is a cache?\"}, {\"from\": \"gpt\","
                + " \"value\": \"A copy nearby.\"}, {\"from\": \"human\", \"value\": \"Why?\"}]}";
        assertThat(parts(chat)).containsExactly("human: What is a cache?", "gpt: A copy nearby.", "human: Why?");
        assertThat(reports(chat)).as("keys that many use").isEmpty();
        assertThat(reports(chat.replace("from", "wer").replace("value", "satz")))
                .containsExactly("1:20 info the key «wer» is read as the speaker, and «satz» as the text");
        assertThat(parts("[{\"id\": \"a1\", \"ánimo\": \"alegre\", \"personaje\": \"Ada\", \"frase\": \"Buenos"
                        + " días a todos.\"}, {\"id\": \"a2\", \"ánimo\": \"triste\", \"personaje\":"
                        + " \"Ben\", \"frase\": \"Hola.\"}, {\"id\": \"a3\", \"ánimo\": \"alegre\","
                        + " \"personaje\": \"Ada\", \"frase\": \"¿Qué tal?\"}]"))
                .containsExactly("Ada: Buenos días a todos.", "Ben: Hola.", "Ada: ¿Qué tal?");
        assertThat(parts("[{\"character\": \"Ada\", \"dialogue\": \"Hello.\"}, {\"character\": \"Ben\","
                        + " \"dialogue\": \"Hi.\"}]"))
                .containsExactly("Ada: Hello.", "Ben: Hi.");
    }

    @Test
    void lists_that_hold_no_talk_stay_asides() {
        assertThat(parts("[{\"id\": \"a\", \"unit\": \"m\"}, {\"id\": \"b\", \"unit\": \"m\"}]"))
                .noneMatch(part -> part.startsWith("m:"));
    }

    @Test
    void each_scene_has_its_turns_and_its_heading() {
        String script =
                "{\"title\": \"Caches\", \"scenes\": [{\"heading\": \"The lab\", \"lines\": [{\"character\": \"Ada\","
                        + " \"dialogue\": \"Hello.\"}, {\"character\": \"Ben\", \"dialogue\": \"Hi.\"}]}, {\"heading\":"
                        + " \"Later\", \"lines\": [{\"character\": \"Ada\", \"dialogue\": \"Again?\"}]}]}";
        assertThat(meta(script)).containsExactly("Title=Caches");
        assertThat(parts(script))
                .containsExactly("beat The lab", "Ada: Hello.", "Ben: Hi.", "beat Later", "Ada: Again?");
        assertThat(parts("{\"acts\": [{\"scenes\": [{\"lines\": [{\"speaker\": \"A\", \"text\": \"a\"}]},"
                        + " {\"lines\": [{\"speaker\": \"B\", \"text\": \"b\"}]}]}, {\"scenes\":"
                        + " [{\"lines\": [{\"speaker\": \"A\", \"text\": \"c\"}]}]}]}"))
                .containsExactly("A: a", "B: b", "A: c");
    }

    @Test
    void all_passages_that_a_service_heard_are_read() {
        assertThat(parts("{\"results\": [" + heard("hello there", word("hello", 1), word("there", 1)) + ","
                        + heard("hi ada", word("hi", 2), word("ada", 2)) + "]}"))
                .containsExactly("Speaker 1 @00:01.5: hello there", "Speaker 2 @00:01.5: hi ada");
    }

    @Test
    void a_last_passage_that_repeats_the_others_is_read_alone() {
        assertThat(parts("{\"results\": [" + heard("hello there", word("hello", 1), word("there", 1)) + ","
                        + heard("hi", word("hello", 1), word("there", 1), word("hi", 2)) + "]}"))
                .containsExactly("Speaker 1 @00:01.5: hello there", "Speaker 2 @00:01.5: hi");
    }

    @Test
    void words_may_stand_among_alternatives() {
        String item =
                "{\"type\": \"pronunciation\", \"alternatives\": [{\"confidence\": \"0.9\", \"content\": \"%s\"}],"
                        + " \"start_time\": \"0.5\", \"end_time\": \"0.9\", \"speaker_label\": \"spk_%d\"}";
        String stop =
                "{\"type\": \"punctuation\", \"alternatives\": [{\"content\": \".\"}], \"speaker_label\": \"spk_0\"}";
        assertThat(parts("{\"results\": {\"items\": [" + item.formatted("Hello", 0) + "," + item.formatted("there", 0)
                        + "," + stop + "," + item.formatted("Hi", 1) + "]}}"))
                .containsExactly("spk_0 @00:00.5: Hello there.", "spk_1 @00:00.5: Hi");
    }

    @Test
    void words_may_stand_behind_the_time_of_a_caption() {
        assertThat(parts("00:00:01 --> 00:00:05 Host: Hello.\n00:00:05 --> 00:00:09 Guest: Hi there."))
                .containsExactly("Host @00:00:01: Hello.", "Guest @00:00:05: Hi there.");
        assertThat(parts("1\n00:00:01,000 --> 00:00:05,000 Host: Hello.\n2\n00:00:05,000 --> 00:00:09,000\nGuest: Hi."))
                .containsExactly("Host @00:00:01,000: Hello.", "Guest @00:00:05,000: Hi.");
        assertThat(parts("WEBVTT\n\n"
                        + "00:01.000 --> 00:02.000 align:start line:90%\n"
                        + "<v Ann>a\n\n"
                        + "00:02.000 --> 00:03.000\n"
                        + "<v Bob>b"))
                .containsExactly("Ann @00:01.000: a", "Bob @00:02.000: b");
    }
}
