package dev.courseware.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhraseFileTest {
    private final Map<String, Set<String>> lists = new TreeMap<>();

    private void read(String text) throws IOException {
        PhraseFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lists);
    }

    @Test
    void lines_of_one_name_are_one_list_in_whichever_file_they_stand() throws IOException {
        read("cue: laughs, se ríe\n\nmood: calm\ncue: sighs\n");
        read("cue: lacht");

        assertThat(lists)
                .isEqualTo(Map.of("cue", Set.of("laughs", "se ríe", "sighs", "lacht"), "mood", Set.of("calm")));
    }

    @Test
    void comments_and_empty_places_between_commas_are_no_phrases() throws IOException {
        read("# cue: laughs\ncue: sighs, , nods,\n");

        assertThat(lists).isEqualTo(Map.of("cue", Set.of("sighs", "nods")));
    }

    @Test
    void an_underscore_is_a_space_at_the_edge_of_a_phrase_and_itself_within() throws IOException {
        read("column: _the_, start_time\n");

        assertThat(lists).isEqualTo(Map.of("column", Set.of(" the ", "start_time")));
    }
}
