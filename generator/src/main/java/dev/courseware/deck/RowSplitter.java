package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.TableColumns;
import dev.courseware.model.CodeListing;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.Optional;

/** Cuts tables, definitions and listings between their rows. */
final class RowSplitter {
    private final BlockHeight heights;

    RowSplitter(BlockHeight heights) {
        this.heights = heights;
    }

    Optional<Halves> table(Table table, double room) {
        TableColumns columns = heights.columns(table);
        double filled = heights.frames().caption(table) + columns.head();
        int count = 0;
        while (count < table.rows().size() && filled + columns.row(count) <= room + BlockSplitter.SLACK) {
            filled += columns.row(count++);
        }
        // The columns of fewer rows may be narrower, and rows so higher.
        while (count > 1 && heights.of(part(table, table.rows().subList(0, count))) > room + BlockSplitter.SLACK) {
            count--;
        }
        if (count == 0 || count == table.rows().size()) {
            return Optional.empty();
        }
        // A last row doesn't stand alone.
        if (count > 2 && count == table.rows().size() - 1) {
            count--;
        }
        return Optional.of(new Halves(
                part(table, table.rows().subList(0, count)),
                part(table, table.rows().subList(count, table.rows().size()))));
    }

    private static Table part(Table table, List<List<RichText>> rows) {
        return new Table(table.caption(), table.columns(), table.head(), rows, table.position());
    }

    Optional<Halves> definitions(DefinitionList list, double room) {
        double filled = 0;
        int count = 0;
        while (count < list.entries().size()) {
            double more = heights.entry(list.entries().get(count)) + (count == 0 ? 0 : heights.itemGap());
            if (filled + more > room + BlockSplitter.SLACK) {
                break;
            }
            filled += more;
            count++;
        }
        if (count == 0 || count == list.entries().size()) {
            return Optional.empty();
        }
        return Optional.of(new Halves(
                new DefinitionList(list.entries().subList(0, count), list.position()),
                new DefinitionList(list.entries().subList(count, list.entries().size()), list.position())));
    }

    Optional<Halves> code(CodeListing code, double room) {
        int[] lines = heights.frames().lines(code);
        double filled = heights.frames().of(code);
        int count = 0;
        while (count < lines.length
                && filled + lines[count] * heights.frames().codeLine() <= room + BlockSplitter.SLACK) {
            filled += lines[count++] * heights.frames().codeLine();
        }
        if (count == 0 || count == lines.length) {
            return Optional.empty();
        }
        return CodeParts.cut(code, count).map(parts -> new Halves(parts.get(0), parts.get(1)));
    }
}
