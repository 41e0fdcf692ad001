package dev.courseware.parse.dialog;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.Head.Marker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes turns of the lines of subtitles. Who speaks stands in a voice tag or in a label before the words. A turn goes on
 * through all captions of one speaker, for where a caption ends is a matter of the screen and not of the talk.
 */
final class Captions {
    private final Script script;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<String> stamps = new ArrayList<>();
    private final List<String> voices = new ArrayList<>();
    private final List<Step> between = new ArrayList<>();
    private final BitSet firstLines = new BitSet();
    private final List<Position> voicePlaces = new ArrayList<>();
    private String voice = "";
    private Position voicePlace = Position.START;

    Captions(Script script) {
        this.script = script;
    }

    /** Adds the text of one caption. */
    void add(String stamp, List<SourceLine> payload) {
        voice = "";
        String words = payload.size() == 1 ? LineForms.direction(payload.get(0).text()) : null;
        if (words != null) {
            add(new Step.Given(
                    new Direction(PlainSpeech.markdown(words), payload.get(0).position())));
            return;
        }
        firstLines.set(lines.size(), payload.size() > 1);
        for (SourceLine line : payload) {
            cut(line, stamp);
        }
    }

    /** Adds what stands between captions. */
    void add(Step step) {
        add(new SourceLine("", 1, 1), "", step);
    }

    List<Step> steps() {
        HeadScanner scanner = new HeadScanner(script.cast());
        Candidates candidates = Candidates.of(
                lines,
                new boolean[lines.size()],
                (all, i) -> voices.get(i).isEmpty() ? scanner.scan(all.get(i).text()) : null);
        Casting casting = Casting.lenient(candidates, script.cast());
        if (casting.turns().isEmpty() && !hasVoices()) {
            // Some recorders give the name the caption's first line.
            candidates = Candidates.of(
                    lines,
                    new boolean[lines.size()],
                    (all, i) ->
                            firstLines.get(i) ? WholeLine.scan(all.get(i).text(), 0, scanner, Marker.NONE, 0) : null);
            casting = Casting.lenient(candidates, script.cast());
        }
        RejectedLabels.tell(candidates, casting, script.remarks());
        List<Step> steps = new ArrayList<>(lines.size());
        String speaker = "";
        boolean speaks = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            Label label = label(candidates, casting, i);
            if (between.get(i) != null) {
                steps.add(between.get(i));
                speaker = "";
            } else if (label == null) {
                moment(i, steps);
                steps.add(speaks ? line : line.withText(PlainSpeech.markdown(line.text())));
            } else {
                SourceLine rest = voices.get(i).isEmpty() ? line.from(candidates.heads()[i].body()) : line;
                boolean goesOn =
                        label.name().equals(speaker) && label.brackets().isEmpty();
                if (goesOn) {
                    moment(i, steps);
                }
                steps.add(goesOn ? rest : new Step.Opening(label, rest, Wording.PLAIN));
                speaks = true;
                speaker = label.name();
            }
        }
        return steps;
    }

    /** Adds the time of the line's caption, unless the line above is of the same one. */
    private void moment(int i, List<Step> steps) {
        boolean known = i > 0 && stamps.get(i).equals(stamps.get(i - 1));
        if (!known && !stamps.get(i).isEmpty()) {
            steps.add(new Step.Moment(stamps.get(i)));
        }
    }

    private boolean hasVoices() {
        for (String each : voices) {
            if (!each.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Label label(Candidates candidates, Casting casting, int i) {
        if (!voices.get(i).isEmpty()) {
            return Label.marked(voices.get(i), stamps.get(i), voicePlaces.get(i));
        }
        if (!casting.accepts(i)) {
            return null;
        }
        Label label = candidates.heads()[i].label(lines.get(i));
        return new Label(label.name(), stamps.get(i), label.brackets(), label.sure(), label.position());
    }

    /** Cuts a line at its voice tags and takes away tags of mere form. */
    private void cut(SourceLine line, String stamp) {
        String text = line.text();
        StringBuilder words = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int close = c == '<' ? CaptionTag.end(text, i) : c == '{' ? CaptionTag.placeEnd(text, i) : -1;
            if (close < 0 && text.startsWith("<v ", i)) {
                script.remarks()
                        .error(line.at(i), "this voice tag is never closed with «>»", "write it as «<v Name>text»");
            }
            if (close < 0) {
                i += CaptionTag.decode(text, i, words) - 1;
                continue;
            }
            String speaker = CaptionTag.voice(text, i, close);
            if (speaker != null) {
                piece(line, start, words, stamp);
                start = close;
                voice = speaker;
                voicePlace = line.at(i);
            }
            i = close - 1;
        }
        piece(line, start, words, stamp);
    }

    private void piece(SourceLine line, int start, StringBuilder words, String stamp) {
        if (!words.toString().isBlank()) {
            add(new SourceLine(words.toString(), line.number(), line.column() + start), stamp, null);
        }
        words.setLength(0);
    }

    private void add(SourceLine line, String stamp, Step step) {
        lines.add(line);
        stamps.add(stamp);
        voices.add(step == null ? voice : "");
        voicePlaces.add(voicePlace);
        between.add(step);
    }
}
