package dev.courseware.render.transcript;

import dev.courseware.model.DialogBlock;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageRef;
import dev.courseware.render.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders the transcripts of a dialog that is a page. Immutable; one serves all threads. */
public final class TranscriptRenderer {
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

    /** Renders a file for each kind; none for a page that isn't a dialog. */
    public List<OutputFile> render(Lesson lesson) {
        PageRef page = lesson.page();
        List<OutputFile> files = new ArrayList<>();
        Optional<DialogBlock> conversation = lesson.conversation();
        if (!page.transcripts().isEmpty() && conversation.isPresent()) {
            List<SpokenLine> lines = SpokenLines.of(conversation.get(), words);
            for (Transcript kind : ALL) {
                files.add(new OutputFile(page.transcriptFile(kind.suffix()), kind.write(page.title(), lines)));
            }
        }
        return files;
    }
}
