package dev.courseware.parse.dialog.shape.table;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.shape.json.JsonTree;
import dev.courseware.parse.dialog.time.Clock;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** Makes turns from the rows of a table, however its cells are separated. */
final class TurnRows {
    private final TurnColumns columns;
    private final List<TableCell> head;
    private final List<Step> steps = new ArrayList<>();

    TurnRows(TurnColumns columns, List<TableCell> head) {
        this.columns = columns;
        this.head = head;
    }

    List<Step> steps() {
        return steps;
    }

    /** Reads a row. */
    void row(SourceLine line, List<TableCell> cells) {
        TableCell said = cell(cells, columns.text());
        TableCell name = cell(cells, columns.speaker());
        String speaker = bare(name.text());
        SourceLine text = new SourceLine(said.text(), line.number(), line.column() + said.start());
        if (speaker.isEmpty()) {
            unspoken(text);
        } else {
            open(line, cells, speaker, text);
        }
        for (int i = 0; i < cells.size(); i++) {
            boolean read = i == columns.text()
                    || i == columns.speaker()
                    || i == columns.stamp()
                    || i == columns.end() && Timestamp.isStamp(end(cells, 1))
                    || i == columns.cue()
                    || i == columns.number();
            if (!read && !cells.get(i).text().isEmpty()) {
                aside(line, cells.get(i), i < head.size() ? bare(head.get(i).text()) : "");
            }
        }
    }

    private void open(SourceLine line, List<TableCell> cells, String speaker, SourceLine text) {
        int words = JsonTree.words(text.text());
        String stamp = start(cells, words);
        Label label =
                Label.marked(speaker, "", line.at(cell(cells, columns.speaker()).start()));
        List<String> brackets = new ArrayList<>(label.brackets());
        String cue = direction(bare(cell(cells, columns.cue()).text()));
        SourceLine rest = text;
        if (CueWords.isCueShaped(cue)) {
            brackets.add(cue);
        } else if (!cue.isEmpty()) {
            rest = text.withText("(" + cue + ") " + text.text());
        }
        boolean stamped = Timestamp.isStamp(stamp);
        if (!stamped && !stamp.isEmpty()) {
            rest = rest.withText("(" + stamp + ") " + rest.text());
        }
        String end = end(cells, words);
        String start = stamped ? Timestamp.scan(stamp, 0).text() : "";
        String moment = Timestamp.isStamp(end) ? Clock.range(start, end) : start;
        List<SourceLine> lines =
                SourceLine.following(rest.text(), new Position(rest.number(), Math.max(1, rest.column())));
        steps.add(new Step.Opening(new Label(label.name(), moment, brackets, true, label.position()), lines.get(0)));
        steps.addAll(lines.subList(1, lines.size()));
    }

    private String start(List<TableCell> cells, int words) {
        return moment(bare(cell(cells, columns.stamp()).text()), cells, words);
    }

    private String end(List<TableCell> cells, int words) {
        return moment(bare(cell(cells, columns.end()).text()), cells, words);
    }

    /** A time, either as written or, if it is in seconds or milliseconds, in the form of a stamp. */
    private String moment(String written, List<TableCell> cells, int words) {
        String first = bare(cell(cells, columns.stamp()).text());
        String last = bare(cell(cells, columns.end()).text());
        String stamp =
                Timestamp.isStamp(written) ? "" : Timestamp.ofSeconds(JsonTree.seconds(written, first, last, words));
        return stamp.isEmpty() ? written : stamp;
    }

    private void unspoken(SourceLine text) {
        String words = LineForms.direction(text.text());
        if (words != null) {
            steps.add(new Step.Given(new Direction(words, text.position())));
        } else if (!text.isBlank()) {
            steps.add(text);
        }
    }

    private void aside(SourceLine line, TableCell cell, String column) {
        String text = column.isEmpty() ? cell.text() : column + ": " + cell.text();
        steps.add(new Step.Given(new Aside("aside", text, line.at(cell.start()))));
    }

    private static TableCell cell(List<TableCell> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : new TableCell("", 0);
    }

    private static String direction(String words) {
        String inside = LineForms.direction(words);
        return inside == null ? words : inside;
    }

    /** A cell's words without emphasis and a colon. */
    private static String bare(String cell) {
        String text = LineForms.withoutEmphasis(cell.strip());
        if (text.endsWith(":") && !Timestamp.isStamp(text)) {
            text = LineForms.withoutEmphasis(
                    text.substring(0, text.length() - 1).strip());
        }
        return text.strip();
    }
}
