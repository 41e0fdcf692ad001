package dev.courseware.parse.dialog.shape.table;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table with a row for each turn: {@code | Speaker | Line |}. A table below a label is part of the speech. */
public final class TableRows implements ShapeReader {
    private static final int FEWEST_TURNS = 2;

    @Override
    public Evidence evidence(Script script) {
        Evidence rows = rows(script, true);
        return rows.turns() > 0 && script.firstLabel() < rows.lines().nextSetBit(0) ? Evidence.NONE : rows;
    }

    /** A table whose head doesn't name its columns only counts if there are no labels and its names recur. */
    @Override
    public Evidence possible(Script script) {
        return rows(script, false);
    }

    @Override
    public List<Step> read(Script script) {
        Reading reading = new Reading(script, rows(script, true).turns() > 0);
        for (int i = 0; i < script.lines().size(); i++) {
            i = reading.line(i);
        }
        return reading.steps;
    }

    private static Evidence rows(Script script, boolean named) {
        BitSet lines = new BitSet();
        for (int i = 1; i < script.lines().size(); i++) {
            TurnColumns columns = columns(script, i, named);
            if (columns == null) {
                continue;
            }
            int end = end(script, i + 1);
            if (columns.named() || namesRecur(script, i + 1, end)) {
                lines.set(i + 1, end);
            }
            i = end;
        }
        return Evidence.of(lines);
    }

    /** The columns of the script in a table whose delimiter is line {@code index}, or null. */
    private static TurnColumns columns(Script script, int index, boolean named) {
        List<SourceLine> lines = script.lines();
        if (script.isFenced(index) || !TableCell.isDelimiter(lines.get(index).text())) {
            return null;
        }
        List<TableCell> head = TableCell.row(lines.get(index - 1).text());
        if (head == null) {
            return null;
        }
        TurnColumns columns = TurnColumns.named(head);
        return columns == null && !named && head.size() == 2 ? TurnColumns.two() : columns;
    }

    /** The index after the last row of a table. */
    private static int end(Script script, int from) {
        int end = from;
        while (end < script.lines().size() && script.lines().get(end).text().indexOf('|') >= 0) {
            end++;
        }
        return end;
    }

    private static boolean namesRecur(Script script, int from, int to) {
        Map<String, Integer> names = new HashMap<>();
        int again = 0;
        for (int i = from; i < to; i++) {
            List<TableCell> cells = TableCell.row(script.lines().get(i).text());
            if (cells != null) {
                String name = cells.get(0).text();
                again += names.merge(NameVocabulary.key(name), 1, Integer::sum) > 1
                                || NameVocabulary.isUnmistakable(NameVocabulary.key(name))
                        ? 1
                        : 0;
            }
        }
        return names.size() >= FEWEST_TURNS && again >= FEWEST_TURNS;
    }

    /** The state of one pass over a script. */
    private static final class Reading {
        private final Script script;
        private final boolean named;
        private final List<Step> steps = new ArrayList<>();

        Reading(Script script, boolean named) {
            this.script = script;
            this.named = named;
        }

        /** Reads line {@code index}, and the table if one begins there; returns the index of the last line read. */
        int line(int index) {
            boolean mayBeHead = index + 1 < script.lines().size();
            TurnColumns columns = mayBeHead ? columns(script, index + 1, named) : null;
            if (columns == null) {
                steps.add(script.lines().get(index));
                return index;
            }
            List<TableCell> head = TableCell.row(script.lines().get(index).text());
            TurnRows rows = new TurnRows(columns, head);
            if (!columns.named() && !isPlainHead(head)) {
                row(script.lines().get(index), rows);
            }
            int end = end(script, index + 2);
            for (int i = index + 2; i < end; i++) {
                row(script.lines().get(i), rows);
            }
            steps.addAll(rows.steps());
            steps.add(new Step.Closing());
            return end - 1;
        }

        /** Whether an unknown head has at most a word or two in each cell; otherwise it is the first turn. */
        private static boolean isPlainHead(List<TableCell> head) {
            return head.get(0).text().isEmpty() || head.get(1).text().indexOf(' ') < 0;
        }

        private static void row(SourceLine line, TurnRows rows) {
            List<TableCell> cells = TableCell.row(line.text());
            if (cells != null && !TableCell.isDelimiter(line.text())) {
                rows.row(line, cells);
            }
        }
    }
}
