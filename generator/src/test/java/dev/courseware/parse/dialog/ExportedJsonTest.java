package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JSON as chats and speech services export it, which nest messages, or tell words from who says them. */
class ExportedJsonTest {
    @Test
    void messages_stand_in_a_tree_of_nodes() {
        String node = "\"%1$s\":{\"id\":\"%1$s\",\"message\":{\"author\":{\"role\":\"%2$s\",\"name\":null},"
                + "\"content\":{\"content_type\":\"text\",\"parts\":[\"%3$s\"]}},\"children\":[]}";
        assertThat(parts("[{\"title\":\"Heaps\",\"mapping\":{\"r\":{\"id\":\"r\",\"message\":null},"
                        + node.formatted("s", "system", "")
                        + "," + node.formatted("a", "user", "What is a heap?")
                        + "," + node.formatted("b", "assistant", "A tree.") + "}}]"))
                .containsExactly("beat Heaps", "user: What is a heap?", "assistant: A tree.");
    }

    @Test
    void messages_stand_in_a_list_below_other_keys() {
        assertThat(
                        parts(
                                "[{\"name\":\"Heaps\",\"chat_messages\":[{\"text\":\"What?\",\"sender\":\"human\",\"content\":"
                                        + "[{\"type\":\"text\",\"text\":\"What?\"}]},{\"text\":\"A tree.\",\"sender\":\"assistant\"}]}]"))
                .containsExactly("beat Heaps", "human: What?", "assistant: A tree.");
        assertThat(parts("{\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"What?\"}]},"
                        + "{\"role\":\"model\",\"parts\":[{\"text\":\"A tree.\"}]}]}"))
                .containsExactly("user: What?", "model: A tree.");
    }

    @Test
    void who_says_a_word_is_told_by_its_time() {
        assertThat(
                        parts(
                                "{\"results\":{\"transcripts\":[{\"transcript\":\"So. Hi\"}],\"speaker_labels\":{\"segments\":["
                                        + "{\"start_time\":\"0.5\",\"speaker_label\":\"spk_0\",\"items\":[]},"
                                        + "{\"start_time\":\"2.0\",\"speaker_label\":\"spk_1\",\"items\":[]}]},\"items\":["
                                        + "{\"start_time\":\"0.5\",\"end_time\":\"0.9\",\"alternatives\":[{\"content\":\"So\"}]},"
                                        + "{\"type\":\"punctuation\",\"alternatives\":[{\"content\":\".\"}]},"
                                        + "{\"start_time\":\"2.0\",\"end_time\":\"2.4\",\"alternatives\":[{\"content\":\"Hi\"}]}]}}"))
                .containsExactly("spk_0 @00:00.5: So.", "spk_1 @00:02.0: Hi");
        assertThat(
                        parts(
                                "{\"results\":[{\"alternatives\":[{\"transcript\":\"so \",\"timestamps\":[[\"so\",0.1,0.4]]}]},"
                                        + "{\"alternatives\":[{\"transcript\":\"hi \",\"timestamps\":[[\"hi\",1.0,1.2]]}]}],"
                                        + "\"speaker_labels\":[{\"from\":0.1,\"to\":0.4,\"speaker\":0},{\"from\":1.0,\"to\":1.2,\"speaker\":1}]}"))
                .containsExactly("Speaker 0 @00:00.1: so", "Speaker 1 @00:01.0: hi");
    }

    @Test
    void sentences_consist_of_elements_or_are_the_likeliest_of_several() {
        assertThat(parts(
                        "{\"monologues\":[{\"speaker\":0,\"elements\":[{\"type\":\"text\",\"value\":\"Hello\",\"ts\":0.5},"
                                + "{\"type\":\"punct\",\"value\":\" \"},{\"type\":\"text\",\"value\":\"there\"}]},"
                                + "{\"speaker\":1,\"elements\":[{\"type\":\"text\",\"value\":\"Hi\"}]}]}"))
                .containsExactly("Speaker 0 @00:00.5: Hello there", "Speaker 1: Hi");
        assertThat(parts("{\"recognizedPhrases\":[{\"speaker\":1,\"nBest\":[{\"lexical\":\"so\",\"display\":\"So.\"},"
                        + "{\"display\":\"Sew.\"}]},{\"speaker\":2,\"nBest\":[{\"display\":\"Hi.\"}]}]}"))
                .containsExactly("Speaker 1: So.", "Speaker 2: Hi.");
    }

    @Test
    void segments_without_speakers_are_the_words_of_one() {
        String script = "{\"text\":\"So. Hi.\",\"segments\":[{\"start\":0.0,\"end\":1.2,\"text\":\"So.\"},"
                + "{\"start\":1.5,\"end\":2.0,\"text\":\"Hi.\"}]}";
        assertThat(parts(script)).containsExactly("Speaker 1 @00:00.0: So.", "Speaker 1 @00:01.5: Hi.");
        assertThat(reports(script))
                .contains("1:30 info these segments name no speaker, so they are read as the words of one");
    }

    @Test
    void texts_may_be_lines_of_a_script() {
        String[] said = {"Ann: Hello.", "Ben: Hi.", "Ann: A heap?"};
        assertThat(parts("[\"Ann: Hello.\",\"Ben: Hi.\",\"Ann: A heap?\"]")).containsExactly(said);
        assertThat(parts("[[\"Ann\",\"Hello.\"],[\"Ben\",\"Hi.\"],[\"Ann\",\"A heap?\"]]"))
                .containsExactly(said);
        assertThat(parts("{\"script\":\"Ann: Hello.\\nBen: Hi.\\nAnn: A heap?\"}"))
                .containsExactly(said);
    }

    @Test
    void a_text_in_several_languages_is_said_in_all() {
        assertThat(parts(
                        "{\"dialogue\":[{\"speaker\":{\"name\":\"Ann\"},\"line\":{\"en\":\"Hello.\",\"de\":\"Hallo.\"}},"
                                + "{\"speaker\":{\"name\":\"Ben\"},\"line\":{\"en\":\"Hi.\"}}]}"))
                .containsExactly("Ann: Hello./Hallo.", "Ben: Hi.");
    }
}
