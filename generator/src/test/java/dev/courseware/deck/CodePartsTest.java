package dev.courseware.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.CodeListing;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a listing is cut that has no place of its own for that. */
class CodePartsTest {
    private static List<Integer> cut(int lines, int most) {
        String text = String.join("\n", Collections.nCopies(lines, "line"));
        CodeListing code = CodeListing.plain("", text, Collections.nCopies(lines, new Html("line")), Position.START);
        return CodeParts.cut(code, most).orElseThrow().stream()
                .map(part -> part.lines().size())
                .toList();
    }

    @Test
    void no_slide_begins_with_a_line_or_two_that_are_left_over() {
        assertThat(cut(7, 6)).containsExactly(3, 4);
        assertThat(cut(6, 5)).containsExactly(3, 3);
        assertThat(cut(16, 14)).containsExactly(8, 8);
    }
}
