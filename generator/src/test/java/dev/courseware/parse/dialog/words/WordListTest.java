package dev.courseware.parse.dialog.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.ScriptParser;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void a_file_on_the_class_path_adds_a_language_of_scripts() {
        List<Turn> turns = turns("Ada: I know that (splorfelt) you meant it.\n\nBen: I did (blorfelt) too.");

        assertThat(turns.get(0).cues()).extracting(Cue::text).containsExactly("splorfelt");
        assertThat(turns.get(1).cues()).isEmpty();
        assertThat(WordList.ROLE.has("splorfmeister")).isTrue();
    }

    @Test
    void court_records_are_read_in_every_language_that_has_their_words() {
        List<Turn> turns = turns("FIRST-SPLORFING\n\nZIB MR. HOLT:\nW.  One two?\nJ.  Three.\nW.  Four?\nJ.  Five.");

        assertThat(turns).extracting(Turn::text).containsExactly("One two?", "Three.", "Four?", "Five.");
        assertThat(turns).extracting(Turn::speaker).containsExactly("MR. HOLT", "J", "MR. HOLT", "J");
    }

    @Test
    void lists_of_all_languages_are_known_at_once() {
        assertThat(WordList.CUE.all()).contains("laughs", "lacht", "se ríe", "笑い");
        assertThat(WordList.INTRODUCTION.begins("voici un dialogue")).isTrue();
        assertThat(WordList.VOICE.ends("in a low voice")).isTrue();
        assertThat(WordList.QUESTION_ANYWHERE.isWithin("你为什么来")).isTrue();
    }

    @Test
    void a_space_at_the_edge_of_a_phrase_counts_where_it_is_written_as_a_line() {
        assertThat(WordList.CUE_OPENING.begins("with a smile")).isTrue();
        assertThat(WordList.CUE_OPENING.begins("with all")).isFalse();
        assertThat(WordList.COLUMN_STAMP.has("start_time")).isTrue();
    }

    @Test
    void every_list_in_the_files_has_a_use_and_every_list_has_words() {
        assertThat(WordFiles.named(WordList.class.getClassLoader()).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(WordList.values()).map(WordList::key).toList());
    }

    private static List<Turn> turns(String script) {
        return ScriptParser.parse(script, List.of(), "talk.dialog.md", 1, new Diagnostics()).parts().stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
    }
}
