package dev.courseware.parse.dialog;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Cue.Place;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Turn;
import java.util.ArrayList;
import java.util.List;

/** A turn while its lines are gathered. */
final class TurnDraft {
    private final String speaker;
    private final String stamp;
    private final List<Cue> cues = new ArrayList<>();
    private final Position position;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private boolean begun;
    private boolean paused;
    private boolean paragraphs;

    TurnDraft(String speaker, String stamp, List<String> labelCues, Position position) {
        this.speaker = speaker;
        this.stamp = stamp;
        this.position = position;
        for (String cue : labelCues) {
            cues.add(new Cue(cue, Place.LABEL, 0, 0));
        }
    }

    void add(SourceLine line) {
        lines.add(line);
        if (line.isBlank()) {
            paused = begun;
        } else {
            paragraphs |= paused;
            begun = true;
        }
    }

    void add(Annotation annotation) {
        annotations.add(annotation);
    }

    /** Whether the speech goes on after a blank line. */
    boolean hasParagraphs() {
        return paragraphs;
    }

    /** The turn, as far as it can be known without the turns around it. */
    Turn turn(int number) {
        String text = text();
        CueReader reader = new CueReader(text);
        cues.addAll(reader.read());
        String speech = text.substring(reader.start(), reader.end());
        EndState end = Endings.of(speech, reader.tail());
        return new Turn(
                number, speaker, stamp, cues, speech, end, 0, annotations, positionOf(text, reader.start()), position);
    }

    private String text() {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append('\n');
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private Position positionOf(String text, int start) {
        int line = 0;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return line < lines.size() ? lines.get(line).at(start - lineStart) : position;
    }
}
