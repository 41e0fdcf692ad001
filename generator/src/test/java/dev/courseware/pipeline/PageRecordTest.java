package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Objective;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Position;
import dev.courseware.model.Publication;
import dev.courseware.model.SourceValue;
import dev.courseware.model.dialog.Picture;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRecordTest {
    static List<FrontMatter> frontMatters() {
        Position place = new Position(3, 7);
        SourceValue value = new SourceValue("written", "lessons/a.md", place);
        Speaker speaker = new Speaker(
                "P1",
                "Ada",
                List.of("A", "Ä"),
                "teacher",
                "explains",
                "Anna",
                "end",
                "teal",
                Optional.of(new Picture("ada.png", "course.yml", place)),
                true);
        return List.of(
                FrontMatter.NONE,
                new FrontMatter(
                        "Title «1»",
                        place,
                        "About it",
                        List.of(new Objective("know", "Know", place), new Objective("", "Do", place)),
                        OptionalInt.of(0),
                        List.of("tag"),
                        true,
                        false,
                        Integer.MIN_VALUE,
                        List.of(value),
                        "dialog",
                        List.of(value, value),
                        List.of(speaker, Speaker.undeclared("P2")),
                        Optional.of(value),
                        new Publication(
                                Optional.of(Instant.ofEpochSecond(-62_000_000_000L, 999_999_999)),
                                Optional.of(Instant.EPOCH),
                                Optional.of(value),
                                "Beginner")));
    }

    @ParameterizedTest
    @MethodSource("frontMatters")
    void all_that_the_outline_knows_of_a_page_is_remembered(FrontMatter frontMatter) {
        PageRef page = new PageRef("lessons/a.md", "a", PageKind.DECK, "Title", frontMatter);
        Diagnostics.Kept told = new Diagnostics.Kept("front-matter", "lessons/a.md", 2, 1, "found", "hint", "");
        Ignore mark = Ignore.ofFile("key-unknown", "lessons/a.md", 3, 4);
        PageRecord record = new PageRecord(page, PageKind.LESSON, List.of(told), List.of(mark));
        StateWriter out = new StateWriter();
        record.write(out);
        assertThat(PageRecord.read(StateReader.part(out.part()))).isEqualTo(record);
    }
}
