package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Prose;
import dev.courseware.model.SourceValue;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.LessonParser.Parsed;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads what every page says first.
 *
 * @param parsed its links are verified, and what it shows is published, as if course.yml were a page
 */
record NoticeReading(Optional<Parsed> parsed) {

    /** Reads it, and tells what is wrong with it. */
    static NoticeReading of(Outline outline, LessonParser parser, Diagnostics diagnostics) throws IOException {
        if (outline.course().surroundings().notice().isEmpty()) {
            return new NoticeReading(Optional.empty());
        }
        SourceValue text = outline.course().surroundings().notice().get().text();
        PageRef page = new PageRef(text.file(), outline.home().address(), PageKind.HOME, "", FrontMatter.NONE);
        Parsed parsed = LargeStack.read("notice", () -> parser.paragraph(page, text));
        diagnostics.addAll(parsed.diagnostics());
        return new NoticeReading(Optional.of(parsed));
    }

    Optional<Prose> text() {
        return parsed.flatMap(read -> read.lesson().body().blocks().stream()
                .filter(Prose.class::isInstance)
                .map(Prose.class::cast)
                .findFirst());
    }
}
