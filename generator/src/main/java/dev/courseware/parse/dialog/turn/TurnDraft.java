package dev.courseware.parse.dialog.turn;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Cue.Place;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.TextSpan;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Wording;
import dev.courseware.parse.dialog.script.PlainSpeech;
import dev.courseware.parse.dialog.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A turn while its lines are collected. */
final class TurnDraft {
    private final String speaker;
    private final String stamp;
    private final List<Cue> cues = new ArrayList<>();
    private final Wording wording;
    private final Position position;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private Position left;
    private boolean begun;
    private boolean paused;
    private boolean paragraphs;

    /** The time of the line with this index. */
    private record Moment(int line, String stamp) {}

    TurnDraft(String speaker, String stamp, List<String> labelCues, Wording wording, Position position) {
        this.wording = wording;
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

    /** Whether what was said last ends as a sentence does. */
    boolean isEnded() {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        String text = last < 0 ? "" : lines.get(last).text().stripTrailing();
        return !text.isEmpty() && ".!?…。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    void add(Annotation annotation) {
        annotations.add(annotation);
    }

    /** Sets the time of the next line. */
    void moment(String at) {
        moments.add(new Moment(lines.size(), at));
    }

    /** Whether nothing stands in it yet, not even a blank line. */
    boolean isEmpty() {
        return lines.isEmpty() && annotations.isEmpty();
    }

    /** Whether the speech continues after a blank line. */
    boolean hasParagraphs() {
        return paragraphs;
    }

    /** The turn, as far as it can be determined without the turns around it. */
    Turn turn(int number) {
        if (wording == Wording.MARKDOWN) {
            HangingIndent.takeOff(lines);
        }
        String text = text();
        CueReader reader = new CueReader(text);
        cues.addAll(reader.read());
        String speech = text.substring(reader.start(), reader.end());
        List<TextSpan> spans = spans(text, reader.start(), reader.end());
        if (wording == Wording.PLAIN) {
            PlainSpeech plain = PlainSpeech.of(speech, cues);
            spans = plain.moved(spans, speech);
            cues.clear();
            cues.addAll(plain.cues());
            speech = plain.text();
        }
        left = reader.left() < 0 ? null : positionOf(text, reader.left());
        EndState end = Interruptions.of(speech, reader.tail());
        return new Turn(
                number,
                speaker,
                Clock.start(stamp),
                spans,
                cues,
                speech,
                end,
                0,
                annotations,
                positionOf(text, reader.start()),
                position);
    }

    /** The times of the label and of the lines that are in the text between {@code from} and {@code to}. */
    private List<TextSpan> spans(String text, int from, int to) {
        List<TextSpan> spans = new ArrayList<>(1 + moments.size());
        Clock.span(0, stamp).ifPresent(spans::add);
        int line = 0;
        int start = 0;
        for (Moment moment : moments) {
            for (; line < moment.line(); line++) {
                start = text.indexOf('\n', start) + 1;
            }
            boolean inText = moment.line() < lines.size() && start < to;
            Optional<TextSpan> span = inText ? Clock.span(Math.max(0, start - from), moment.stamp()) : Optional.empty();
            span.ifPresent(spans::add);
        }
        return spans;
    }

    /** The position of the first words in brackets that were taken for speech, once the turn has been made; or null. */
    Position left() {
        return left;
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
