package dev.courseware.pipeline;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Glossary;
import dev.courseware.model.Outline;
import dev.courseware.model.PageRef;
import dev.courseware.parse.GlossaryParser;
import dev.courseware.parse.LessonParser;
import dev.courseware.parse.LessonParser.Parsed;
import dev.courseware.parse.inline.AddedSyntax;
import dev.courseware.parse.inline.ContentServices;
import dev.courseware.source.CourseFiles;
import dev.courseware.source.SourceText;
import dev.courseware.state.Checksum;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the glossary before the lessons: first its terms, then its page, whose text may link them.
 *
 * @param glossary the terms
 * @param page the page; empty if the course has no glossary, or one that can't be read
 */
record GlossaryReading(Glossary glossary, Optional<Parsed> page) {

    /** Reads it, and tells what is wrong with it. */
    static GlossaryReading of(
            CourseFiles files,
            Outline outline,
            Highlighter highlighter,
            ContentServices engines,
            AddedSyntax added,
            Diagnostics diagnostics)
            throws IOException {
        if (outline.glossary().isEmpty()) {
            return new GlossaryReading(Glossary.NONE, Optional.empty());
        }
        PageRef page = outline.glossary().get();
        Optional<SourceText> text = text(files, page);
        if (text.isEmpty()) {
            return new GlossaryReading(Glossary.UNREADABLE, Optional.empty());
        }
        return LargeStack.read("glossary", () -> {
            Glossary glossary =
                    GlossaryParser.parse(files, outline, page, highlighter, engines, text.get(), diagnostics);
            Parsed parsed =
                    new LessonParser(files, outline, glossary, highlighter, engines, added).parse(page, text.get());
            diagnostics.addAll(parsed.diagnostics());
            return new GlossaryReading(glossary, Optional.of(parsed));
        });
    }

    /** What lessons know of it, in one number. */
    long known(Outline outline) {
        return Checksum.of(List.of(
                outline.glossary().toString(),
                glossary.state().toString(),
                glossary.terms().toString()));
    }

    /** What is wrong with the file itself was told when the outline was read. */
    private static Optional<SourceText> text(CourseFiles files, PageRef page) throws IOException {
        return files.find(page.source()).isEmpty()
                ? Optional.empty()
                : SourceText.read(files.readText(page.source()), page.source(), new Diagnostics());
    }
}
