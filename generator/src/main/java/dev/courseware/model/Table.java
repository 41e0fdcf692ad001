package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * A table with one row of headings.
 *
 * @param caption may be empty
 * @param columns how each column is aligned
 * @param head a cell for each column
 * @param rows a cell for each column, missing ones empty
 * @param position where it starts
 */
public record Table(
        RichText caption, List<Align> columns, List<RichText> head, List<List<RichText>> rows, Position position)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same where something else says its caption. */
    public Table withoutCaption() {
        return new Table(RichText.EMPTY, columns, head, rows, position);
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
