package dev.courseware.model;

import java.util.List;

/**
 * A table with one row of headings.
 *
 * @param caption inline HTML, or empty
 * @param columns how each column is aligned
 * @param head a cell for each column
 * @param rows a cell for each column, missing ones empty
 * @param position where it starts
 */
public record Table(Html caption, List<Align> columns, List<Html> head, List<List<Html>> rows, Position position)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /** Where a column's text stands. */
    public enum Align {
        START,
        CENTER,
        END
    }
}
