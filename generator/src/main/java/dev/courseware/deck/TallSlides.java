package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.deck.measure.Measures.Page;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Chart;
import dev.courseware.model.Diagram;
import dev.courseware.model.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much larger words are set where slides are higher than a page, as on screens of 4:3: there a slide that is full
 * on a page would leave a third of its height empty.
 */
final class TallSlides {
    /** In percent, the best first. */
    private static final List<Integer> SIZES = List.of(155, 140, 130, 120, 115, 110, 105, 100, 92, 85);
    /** Words are seldom larger than headings. */
    private static final int MOST = 120;

    private static final Map<Layout, Integer> LARGER = Map.of(
            Layout.STATEMENT, 155,
            Layout.TABLE, 155,
            Layout.COMPARISON, 155,
            Layout.LIST, 155,
            Layout.AGENDA, 155,
            Layout.CODE, 140,
            Layout.CODE_TEXT, 140,
            Layout.QUIZ, 130,
            Layout.EXERCISE, 130,
            Layout.CLOSING, 130);
    /** What isn't made of words, or has sizes of its own. */
    private static final Set<Layout> NOT = Set.of(
            Layout.TITLE,
            Layout.SECTION,
            Layout.FIGURE,
            Layout.CHART,
            Layout.MODEL,
            Layout.LAB,
            Layout.FORMULA,
            Layout.QUOTE);

    private static final Set<Layout> UNBROKEN = Set.of(Layout.CODE, Layout.CODE_TEXT, Layout.AGENDA);
    /** What an estimate may be wrong by at a larger size, in a slide's pixels. */
    private static final double SLACK = 56;
    /** Of cells, whose words are measured one by one. */
    private static final double SLACK_OF_CELLS = 28;

    private static final Set<Layout> CELLS = Set.of(Layout.TABLE, Layout.COMPARISON);

    private static final String ZOOM = "zoom-";

    private final Measures measures;
    private final double more;

    /** @param measures those of slides that are higher */
    TallSlides(Page page, Measures measures) {
        this.measures = measures;
        this.more = measures.page().room() - measures.page().head() - page.room() + page.head();
    }

    /**
     * The class of a slide that has its own size there.
     *
     * @param classes those of its size on a page
     * @param room below its heading on a page
     * @param most how much larger it may be set, in percent
     */
    Optional<String> of(Layout layout, List<Block> blocks, List<String> classes, double room, int most) {
        return size(layout, blocks, classes, room, most).map(size -> "tall-" + size);
    }

    /** How much larger a slide is set there, in percent; nothing where that isn't chosen here. */
    Optional<Integer> size(Layout layout, List<Block> blocks, List<String> classes, double room, int most) {
        boolean pictures = !Blocks.find(Figure.class, blocks).isEmpty()
                || !Blocks.find(Diagram.class, blocks).isEmpty()
                || !Blocks.find(Chart.class, blocks).isEmpty();
        if (pictures || NOT.contains(layout) || classes.contains("scrolls")) {
            return Optional.empty();
        }
        int zoom = classes.stream()
                .filter(name -> name.startsWith(ZOOM))
                .mapToInt(name -> Integer.parseInt(name.substring(ZOOM.length())))
                .findFirst()
                .orElse(100);
        int largest = Math.max(zoom, Math.min(LARGER.getOrDefault(layout, MOST), most));
        double lines = UNBROKEN.contains(layout) ? heights(zoom).stack(blocks) : Double.POSITIVE_INFINITY;
        double higher = room + more - (CELLS.contains(layout) ? SLACK_OF_CELLS : SLACK);
        return SIZES.stream()
                .filter(size -> size >= zoom && size <= largest)
                .filter(size -> fits(blocks, size, higher, lines))
                .findFirst();
    }

    private boolean fits(List<Block> blocks, int size, double room, double lines) {
        BlockHeight sized = heights(size);
        double height = sized.stack(blocks);
        return height <= room * 100 / size + 1 && height <= lines + 1 && !Overhang.any(blocks, sized);
    }

    private BlockHeight heights(int size) {
        return new BlockHeight(measures, measures.page().body() * 100 / size);
    }
}
