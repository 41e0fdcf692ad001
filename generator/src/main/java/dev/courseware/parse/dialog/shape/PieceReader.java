package dev.courseware.parse.dialog.shape;

import dev.courseware.extension.DialogShape.Piece;
import dev.courseware.model.Position;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.ScriptSign;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.line.Wording;
import java.util.ArrayList;
import java.util.List;

/** Turns the pieces of a script's lines into steps. Text outside all pieces is speech. */
final class PieceReader {
    private final List<SourceLine> lines;
    private final Wording wording;
    private final List<Step> steps = new ArrayList<>();
    private final List<ScriptSign> signs = new ArrayList<>();
    /** The label of a turn in which nothing has been said yet; or null. */
    private Label label;
    /** The time of what comes next, or empty. */
    private String time = "";
    /** The speech on this line so far. */
    private final StringBuilder said = new StringBuilder();

    private int saidFrom;

    PieceReader(List<SourceLine> lines, boolean plain) {
        this.lines = lines;
        this.wording = plain ? Wording.PLAIN : Wording.MARKDOWN;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<ScriptSign> signs() {
        return List.copyOf(signs);
    }

    /** @throws IllegalArgumentException if a piece is out of order or reaches beyond its line */
    void read(List<Piece> pieces) {
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            int at = 0;
            while (next < pieces.size() && pieces.get(next).line() == i) {
                Piece piece = pieces.get(next++);
                if (piece.from() < at
                        || piece.to() < piece.from()
                        || piece.to() > line.text().length()) {
                    throw misplaced(piece);
                }
                say(line.text().substring(at, piece.from()), at);
                piece(piece, line);
                at = piece.to();
            }
            if (at == 0 && line.isBlank()) {
                label(line);
                steps.add(line);
            } else {
                say(line.text().substring(at), at);
                endLine(line);
            }
        }
        if (next < pieces.size()) {
            throw misplaced(pieces.get(next));
        }
        if (!lines.isEmpty()) {
            label(lines.get(lines.size() - 1));
        }
    }

    private static IllegalArgumentException misplaced(Piece piece) {
        return new IllegalArgumentException(piece + " is out of order, or reaches beyond its line");
    }

    private void piece(Piece piece, SourceLine line) {
        Position position = line.at(piece.from());
        String text = piece.reading().strip();
        switch (piece.kind()) {
            case TEXT -> {
                String written = line.text().substring(piece.from(), piece.to());
                if (!written.equals(piece.reading())) {
                    signs.add(new ScriptSign(position, written, piece.reading()));
                }
                say(piece.reading(), piece.from());
            }
            case CUE -> cue(text, piece);
            case SPEAKER -> {
                sign(piece, line);
                end(line);
                label = Label.marked(text, time, position);
                time = "";
            }
            case TIME -> {
                sign(piece, line);
                time(text, line);
            }
            case DIRECTION -> part(new Step.Given(new Direction(text, position)), line);
            case HEADING -> part(new Step.Given(new Beat(text, position)), line);
            case NOTE -> part(new Step.Given(new Aside("aside", text, position), true), line);
            case END -> {
                sign(piece, line);
                part(new Step.Closing(), line);
            }
            case MARKUP -> sign(piece, line);
        }
    }

    private void sign(Piece piece, SourceLine line) {
        if (piece.to() > piece.from()) {
            signs.add(new ScriptSign(line.at(piece.from()), line.text().substring(piece.from(), piece.to()), ""));
        }
    }

    private void cue(String text, Piece piece) {
        if (label != null && said.toString().isBlank()) {
            List<String> brackets = new ArrayList<>(label.brackets());
            brackets.add(text);
            label = new Label(label.name(), label.stamp(), brackets, label.sure(), label.position());
        } else {
            say("(" + text + ")", piece.from());
        }
    }

    private void time(String text, SourceLine line) {
        if (label != null && label.stamp().isEmpty() && said.toString().isBlank()) {
            label = new Label(label.name(), text, label.brackets(), label.sure(), label.position());
        } else {
            endLine(line);
            time = text;
        }
    }

    private void say(String text, int from) {
        if (said.isEmpty()) {
            saidFrom = from;
        }
        said.append(text);
    }

    private void part(Step step, SourceLine line) {
        end(line);
        steps.add(step);
    }

    /** Ends the speech so far; the rest of the line isn't part of it. */
    private void end(SourceLine line) {
        endLine(line);
        label(line);
    }

    /** Adds the speech on a line, unless it is only spaces. */
    private void endLine(SourceLine line) {
        String text = said.toString().strip();
        if (!text.isEmpty()) {
            int lead = said.length() - said.toString().stripLeading().length();
            SourceLine spoken = new SourceLine(text, line.number(), line.column() + saidFrom + lead);
            if (label != null) {
                opening(spoken);
            } else {
                if (!time.isEmpty()) {
                    steps.add(new Step.Moment(time));
                    time = "";
                }
                steps.add(spoken);
            }
        }
        said.setLength(0);
    }

    /** Opens the turn of a speaker whose label is alone on its line. */
    private void label(SourceLine line) {
        if (label != null) {
            opening(new SourceLine("", line.number(), line.column()));
        }
    }

    private void opening(SourceLine rest) {
        steps.add(new Step.Opening(label, rest, wording));
        label = null;
    }
}
