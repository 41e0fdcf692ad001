package dev.courseware.render.transcript;

import dev.courseware.model.DialogBlock;
import dev.courseware.model.PageRef;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.LessonOutput;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Renders the transcripts of a dialog that is a page. Immutable; one serves all threads. */
public final class TranscriptRenderer implements LessonOutput {
    private static final String NAME = "transcripts";
    private static final List<Transcript> ALL = List.of(
            new TextTranscript(),
            new VttTranscript(),
            new JsonTranscript(),
            new FountainTranscript(),
            new SpeechTranscript());

    private final SpokenWords words;

    public TranscriptRenderer(SpokenWords words) {
        this.words = words;
    }

    /** A file for each kind; none for a page that isn't a dialog. */
    public static List<String> names(PageRef page) {
        return page.transcripts().stream().map(page::transcriptFile).toList();
    }

    @Override
    public void write(ReadLesson lesson, SiteFiles files) throws IOException {
        PageRef page = lesson.page();
        Optional<DialogBlock> conversation = lesson.lesson().conversation();
        if (!page.transcripts().isEmpty() && conversation.isPresent()) {
            List<SpokenLine> lines = SpokenLines.of(conversation.get(), words);
            for (Transcript kind : ALL) {
                files.write(new OutputFile(page.transcriptFile(kind.suffix()), kind.write(page.title(), lines)));
            }
            lesson.memo().note(NAME, out -> out.truth(true));
        }
    }

    @Override
    public Reuse reuse(KeptLesson lesson, SiteFiles files) {
        return names(lesson).stream().allMatch(files::mayKeep) ? Reuse.ALL : Reuse.NONE;
    }

    @Override
    public void again(KeptLesson lesson, SiteFiles files) throws IOException {
        for (String file : names(lesson)) {
            files.keep(file);
        }
    }

    /** Those that were written: a script in which nobody speaks has none. */
    private static List<String> names(KeptLesson lesson) {
        return lesson.memo().find(NAME).isPresent() ? names(lesson.page()) : List.of();
    }
}
