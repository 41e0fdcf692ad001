package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Columns;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layout that an author asks for with {@code ## Title {layout=comparison}}. */
final class ChosenLayout {
    private static final List<Layout> LAYOUTS =
            List.of(Layout.STATEMENT, Layout.COMPARISON, Layout.FIGURE_TEXT, Layout.CODE_TEXT);

    private ChosenLayout() {}

    static Optional<Layout> of(Attributes heading) {
        return heading.value("layout")
                .flatMap(name -> LAYOUTS.stream()
                        .filter(layout -> layout.label().equals(name))
                        .findFirst());
    }

    /** What the layout sets side by side: parts with headings, the two blocks or the halves of a list; else as it is. */
    static List<Block> arranged(Layout layout, List<Block> shown) {
        List<Block> blocks =
                shown.stream().filter(block -> !(block instanceof Pause)).toList();
        if (layout == Layout.CONTENT || layout == Layout.STATEMENT || blocks.isEmpty()) {
            return shown;
        }
        List<List<Block>> parts = parts(blocks);
        return parts.size() == 2 ? List.of(new Columns(parts, blocks.get(0).position())) : shown;
    }

    private static List<List<Block>> parts(List<Block> blocks) {
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading) {
                headings.add(i);
            }
        }
        if (headings.size() == 2 && headings.get(0) == 0) {
            return cut(blocks, headings.get(1));
        }
        if (blocks.size() == 1
                && blocks.get(0) instanceof ItemList list
                && list.items().size() > 1) {
            int half = (list.items().size() + 1) / 2;
            List<ItemList.Item> items = list.items();
            return List.of(
                    List.of(list.withItems(list.start(), items.subList(0, half))),
                    List.of(list.withItems(list.start() + half, items.subList(half, items.size()))));
        }
        return blocks.size() > 1 && headings.isEmpty() ? cut(blocks, 1) : List.of(blocks);
    }

    private static List<List<Block>> cut(List<Block> blocks, int at) {
        return List.of(blocks.subList(0, at), blocks.subList(at, blocks.size()));
    }
}
