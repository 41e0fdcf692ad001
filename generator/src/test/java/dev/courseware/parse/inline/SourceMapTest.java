package dev.courseware.parse.inline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Position;
import org.junit.jupiter.api.Test;

class SourceMapTest {
    @Test
    void an_index_has_its_line_and_column() {
        SourceMap map = new SourceMap("ab\n\ncd", new Position(1, 1));
        assertThat(map.at(0)).isEqualTo(new Position(1, 1));
        assertThat(map.at(2)).isEqualTo(new Position(1, 3));
        assertThat(map.at(3)).isEqualTo(new Position(2, 1));
        assertThat(map.at(4)).isEqualTo(new Position(3, 1));
        assertThat(map.at(6)).isEqualTo(new Position(3, 3));
    }

    @Test
    void a_text_that_was_cut_out_of_a_line_begins_at_its_column() {
        SourceMap map = new SourceMap("ab\ncd", new Position(7, 10));
        assertThat(map.at(1)).isEqualTo(new Position(7, 11));
        assertThat(map.at(4)).isEqualTo(new Position(8, 2));
    }

    @Test
    void an_empty_text_has_a_place() {
        assertThat(new SourceMap("", new Position(3, 4)).at(0)).isEqualTo(new Position(3, 4));
    }
}
