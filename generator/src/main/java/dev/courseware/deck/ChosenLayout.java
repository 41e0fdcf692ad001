package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.Diagram;
import dev.courseware.model.Figure;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Media;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The layout that an author asks for with {@code ## Title {layout=comparison}}. */
final class ChosenLayout {
    private static final List<Layout> LAYOUTS =
            List.of(Layout.STATEMENT, Layout.COMPARISON, Layout.FIGURE_TEXT, Layout.CODE_TEXT);
    /** More columns would be too narrow to be read. */
    private static final int COLUMNS = 3;

    private final Layout layout;
    private final List<Block> shown;

    private ChosenLayout(Layout layout, List<Block> shown) {
        this.layout = layout;
        this.shown = shown;
    }

    static Optional<Layout> of(Attributes heading) {
        return heading.value("layout")
                .flatMap(name -> LAYOUTS.stream()
                        .filter(layout -> layout.label().equals(name))
                        .findFirst());
    }

    /** Whether a layout has something beside something. */
    static boolean isBeside(Layout layout) {
        return layout == Layout.COMPARISON || layout == Layout.FIGURE_TEXT || layout == Layout.CODE_TEXT;
    }

    /**
     * One way to lay a slide out.
     *
     * @param said what is still to be said
     */
    record Arranged(List<Block> shown, List<Spoken> said) {}

    /**
     * The ways in which a layout can set something side by side, the best one first; none where there is nothing to set
     * beside anything. Pauses stay before what they stand before.
     *
     * @param shown without pauses at its edges
     */
    static List<Arranged> ways(Layout layout, List<Block> shown, List<Spoken> said, Sentences sentences) {
        ChosenLayout chosen = new ChosenLayout(layout, shown);
        List<Arranged> ways = new ArrayList<>();
        chosen.columns().forEach(way -> ways.add(new Arranged(way, said)));
        if (ways.isEmpty() && chosen.firstPicture() >= 0) {
            for (Arranged texted : withText(shown, said, sentences)) {
                new ChosenLayout(layout, texted.shown())
                        .columns()
                        .forEach(way -> ways.add(new Arranged(way, texted.said())));
            }
        }
        return ways;
    }

    /** Whether blocks are side by side already. */
    static boolean isArranged(Layout layout, List<Block> shown) {
        Block only = shown.size() == 1 ? shown.get(0) : null;
        return only instanceof Columns || layout == Layout.COMPARISON && only instanceof Table;
    }

    /**
     * With a picture or a listing alone, what is said about it: all paragraphs, else the first one, else how that begins.
     * What is shown in part is said whole.
     */
    private static List<Arranged> withText(List<Block> shown, List<Spoken> said, Sentences sentences) {
        List<Spoken> prose = said.stream()
                .filter(each ->
                        each.block() instanceof Prose text && !text.text().isBlank())
                .toList();
        List<Arranged> all = new ArrayList<>();
        if (!prose.isEmpty()) {
            all.add(new Arranged(merged(shown, prose), less(said, prose)));
            List<Spoken> first = prose.subList(0, 1);
            all.add(new Arranged(merged(shown, first), less(said, first)));
            Spoken.first(Spoken.blocks(prose), sentences)
                    .map(begin -> List.of(new Spoken(begin, prose.get(0).behind())))
                    .ifPresent(begin -> all.add(new Arranged(merged(shown, begin), said)));
        }
        return all;
    }

    private static List<Spoken> less(List<Spoken> said, List<Spoken> taken) {
        return said.stream().filter(each -> !taken.contains(each)).toList();
    }

    private static List<Block> merged(List<Block> shown, List<Spoken> prose) {
        List<Block> merged = new ArrayList<>();
        for (int i = 0; i <= shown.size(); i++) {
            int at = i;
            prose.stream().filter(each -> each.behind() == at).forEach(each -> merged.add(each.block()));
            if (i < shown.size()) {
                merged.add(shown.get(i));
            }
        }
        return merged;
    }

    private List<List<Block>> columns() {
        List<Integer> headings = IntStream.range(0, shown.size())
                .filter(i -> shown.get(i) instanceof Heading)
                .boxed()
                .toList();
        int picture = firstPicture();
        if (picture >= 0 && headings.size() < 2) {
            return beside(picture);
        }
        if (headings.size() >= 2) {
            return headings.size() <= COLUMNS ? List.of(set(headings.get(0), headings)) : List.of();
        }
        return headings.isEmpty() ? plain() : List.of();
    }

    /** The first block that the layout is about, or -1. */
    private int firstPicture() {
        for (int i = 0; i < shown.size(); i++) {
            Block block = shown.get(i);
            boolean picture = block instanceof Figure
                    || block instanceof Diagram
                    || block instanceof Chart
                    || block instanceof Media;
            if (layout == Layout.FIGURE_TEXT && picture || layout == Layout.CODE_TEXT && block instanceof CodeListing) {
                return i;
            }
        }
        return -1;
    }

    private List<List<Block>> beside(int picture) {
        if (picture == 0) {
            return picture + 1 < shown.size() ? List.of(set(0, List.of(0, picture + 1))) : List.of();
        }
        boolean headed = shown.get(0) instanceof Heading && picture == 1;
        if (picture + 1 == shown.size()) {
            return headed ? List.of() : List.of(set(0, List.of(0, picture)));
        }
        List<Block> above = set(picture, List.of(picture, picture + 1));
        return headed ? List.of(above) : List.of(above, set(0, List.of(0, picture)));
    }

    /** Blocks without headings, or the halves of a list. */
    private List<List<Block>> plain() {
        List<Integer> blocks = IntStream.range(0, shown.size())
                .filter(i -> !(shown.get(i) instanceof Pause))
                .boxed()
                .toList();
        if (blocks.size() == 1) {
            return shown.size() == 1
                            && shown.get(0) instanceof ItemList list
                            && list.items().size() > 1
                    ? List.of(List.of(halves(list)))
                    : List.of();
        }
        if (blocks.size() < 2) {
            return List.of();
        }
        List<List<Block>> ways = new ArrayList<>();
        if (blocks.size() <= COLUMNS) {
            ways.add(set(0, blocks));
        }
        if (blocks.size() == COLUMNS) {
            ways.add(set(blocks.get(1), blocks.subList(1, COLUMNS)));
        }
        ways.add(set(0, blocks.subList(0, 2)));
        return ways;
    }

    private static Columns halves(ItemList list) {
        int half = (list.items().size() + 1) / 2;
        List<ItemList.Item> items = list.items();
        return new Columns(
                List.of(
                        List.of(list.withItems(list.start(), items.subList(0, half))),
                        List.of(list.withItems(list.start() + half, items.subList(half, items.size())))),
                list.position());
    }

    /**
     * Columns below what stands before them.
     *
     * @param from the index where the first one begins
     * @param starts those of all, without the pauses before them
     */
    private List<Block> set(int from, List<Integer> starts) {
        List<List<Block>> columns = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int begin = i == 0 ? from : begin(starts.get(i));
            int end = i + 1 < starts.size() ? begin(starts.get(i + 1)) : shown.size();
            columns.add(List.copyOf(shown.subList(begin, end)));
        }
        List<Block> set = new ArrayList<>(shown.subList(0, from));
        set.add(new Columns(columns, shown.get(starts.get(0)).position()));
        return set;
    }

    /** The index of the first pause right before a block, or its own. */
    private int begin(int index) {
        int begin = index;
        while (begin > 0 && shown.get(begin - 1) instanceof Pause) {
            begin--;
        }
        return begin;
    }
}
