package dev.courseware.deck;

import dev.courseware.model.Attributes;
import dev.courseware.model.Columns;
import dev.courseware.model.ItemList;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import java.util.List;

/** Lists of lines that no author wrote as a list. */
final class SlideLines {
    private SlideLines() {}

    static ItemList of(List<RichText> lines) {
        return list(false, 1, lines);
    }

    static ItemList numbered(int first, List<RichText> lines) {
        return list(true, first, lines);
    }

    /** The numbers go on in the second column. */
    static Columns inTwoColumns(List<RichText> lines) {
        int half = (lines.size() + 1) / 2;
        ItemList first = numbered(1, lines.subList(0, half));
        ItemList second = numbered(half + 1, lines.subList(half, lines.size()));
        return new Columns(List.of(List.of(first), List.of(second)), Position.START);
    }

    private static ItemList list(boolean ordered, int first, List<RichText> lines) {
        List<ItemList.Item> items = lines.stream()
                .map(line -> new ItemList.Item(ItemList.Task.NONE, List.of(new Prose(line, false, Position.START))))
                .toList();
        return new ItemList(ordered, first, true, items, Attributes.NONE, Position.START);
    }
}
