package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.PageRef;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.LessonParser.Parsed;
import dev.courseware.source.SourceText;
import dev.courseware.source.SourceTree;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads the course's own page for addresses that don't exist: no lesson, so it stands in no list and is not searched. */
final class NotFoundReading {
    private NotFoundReading() {}

    /**
     * Reads it, and tells what is wrong with it.
     *
     * @param summaries gets its summary, so that its links are verified and its images published
     * @return empty if the course has no such page, or one that can't be read, which was told with the outline
     */
    static Optional<Parsed> of(
            SourceTree tree, LessonParser parser, Map<String, LessonSummary> summaries, Diagnostics diagnostics)
            throws IOException {
        if (tree.notFound().isEmpty()) {
            return Optional.empty();
        }
        PageRef page = tree.notFound().get();
        Optional<SourceText> text =
                SourceText.read(tree.files().readText(page.source()), page.source(), new Diagnostics());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Parsed parsed = LargeStack.read("404", () -> parser.parse(page, text.get()));
        diagnostics.addAll(parsed.diagnostics());
        summaries.put(page.source(), parsed.summary());
        return Optional.of(parsed);
    }
}
