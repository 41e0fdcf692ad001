package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.ItemList;
import dev.courseware.model.Quote;
import dev.courseware.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets what stands on one slide larger where it leaves room, and smaller where it doesn't fit. */
final class SlideFit {
    /** How far a slide is set smaller, in percent; beyond the last it scrolls. */
    private static final int[] SMALLER = {85, 75, 65};
    /** The sizes, in percent, at which a little too much for one slide is still shown on one rather than on two. */
    private static final List<Integer> HARDLY = List.of(92, 85);
    /** How far a slide that asks for it is set larger, in percent. */
    private static final int[] LARGER = {120, 140, 170, 200};
    /** How far other slides are set larger at most. */
    private static final Map<Layout, Integer> MOST = Map.of(
            Layout.STATEMENT, 140,
            Layout.TABLE, 140,
            Layout.COMPARISON, 140,
            Layout.CODE, 140,
            Layout.CODE_TEXT, 120,
            Layout.LIST, 140,
            Layout.QUIZ, 140,
            Layout.EXERCISE, 140,
            Layout.AGENDA, 140,
            Layout.FORMULA, 170);
    /** Layouts that may fill their slide; others keep some air, the more the larger they are set. */
    private static final Set<Layout> FILLING =
            Set.of(Layout.STATEMENT, Layout.TABLE, Layout.COMPARISON, Layout.CODE, Layout.FORMULA);
    /** Where larger words must not need more lines. */
    private static final Set<Layout> UNBROKEN =
            Set.of(Layout.CODE, Layout.CODE_TEXT, Layout.TABLE, Layout.COMPARISON, Layout.AGENDA);
    /** Cells may break where they are read from further away by that. */
    private static final Set<Layout> CELLS = Set.of(Layout.TABLE, Layout.COMPARISON);

    private static final int A_STEP = 120;
    /** Words below a formula needn't be as large as it may be alone. */
    private static final int WORDS = 140;

    /**
     * How far one slide's size may be from the others'.
     *
     * @param most how much larger it is set at most, in percent
     * @param tall how much larger at most where slides are higher than a page, in percent
     * @param hardly whether it was meant to be set a little smaller if it must
     */
    record Limits(int most, int tall, boolean hardly) {
        static final Limits NONE = new Limits(LARGER[LARGER.length - 1], LARGER[LARGER.length - 1], false);
        static final Limits HARDLY = new Limits(NONE.most(), NONE.tall(), true);
    }

    /** A caption needs such a column, in a slide's pixels. */
    private static final double CAPTION = 280;

    private static final String BESIDE = "beside";

    private final Measures measures;
    private final BlockHeight heights;
    private final Overfull overfull;
    private final Optional<TallSlides> tall;

    SlideFit(Measures measures, BlockHeight heights, Overfull overfull) {
        this.measures = measures;
        this.heights = heights;
        this.overfull = overfull;
        this.tall = measures.tall().map(tall -> new TallSlides(measures.page(), tall));
    }

    /**
     * What a slide's body becomes.
     *
     * @param shown the blocks, figures as large as they are shown
     * @param classes that say how much larger or smaller it is
     * @param height how high it is
     */
    record Fitted(List<Block> shown, List<String> classes, double height) {}

    /** Fits blocks to a slide with this room below its heading; reports what doesn't fit. */
    Fitted fit(Layout layout, List<Block> blocks, SlideStyle look, double room, Limits limits) {
        Fitted page = onPage(layout, blocks, look, room, limits);
        return new Fitted(page.shown(), withTall(layout, blocks, page.classes(), room, limits), page.height());
    }

    /** The classes of a slide's size, with that of its size where slides are higher than a page. */
    List<String> withTall(Layout layout, List<Block> blocks, List<String> classes, double room, Limits limits) {
        List<String> all = new ArrayList<>(classes);
        tall.flatMap(larger -> larger.of(layout, blocks, classes, room, limits.tall()))
                .ifPresent(all::add);
        return all;
    }

    /** How much larger blocks may be set where slides are higher than a page, in percent, if they are in parts of this size. */
    int tallest(Layout layout, List<Block> blocks, double room, int zoom) {
        List<String> classes = zoom == 100 ? List.of() : List.of("zoom-" + zoom);
        return tall.flatMap(larger -> larger.size(layout, blocks, classes, room, Limits.NONE.tall()))
                .orElse(Limits.NONE.tall());
    }

    private Fitted onPage(Layout layout, List<Block> blocks, SlideStyle look, double room, Limits limits) {
        if (!fits(blocks, 100, room)) {
            return smaller(blocks, room, limits.hardly());
        }
        Optional<Fitted> beside = beside(layout, blocks, room);
        if (beside.isPresent()) {
            return beside.get();
        }
        int zoom = Math.min(limits.most(), larger(layout, blocks, look, room));
        return filled(blocks, zoom, room, zoom == 100 ? List.of() : List.of("zoom-" + zoom));
    }

    /** The sizes at which blocks may still be shown, in percent; cells are small already, code even more. */
    static List<Integer> hardly(List<Block> blocks) {
        if (!Blocks.find(CodeListing.class, blocks).isEmpty()) {
            return List.of();
        }
        boolean cells = !Blocks.find(Table.class, blocks).isEmpty();
        return cells ? HARDLY.subList(0, 1) : HARDLY;
    }

    /** How much smaller blocks fit on one slide together; 100 if that would be too small. */
    int hardly(List<Block> blocks, double room) {
        for (int zoom : hardly(blocks)) {
            if (fits(blocks, zoom, room)) {
                return zoom;
            }
        }
        return 100;
    }

    BlockHeight zoomed(int percent) {
        return percent == 100
                ? heights
                : new BlockHeight(measures, measures.page().body() * 100 / percent);
    }

    private boolean fits(List<Block> blocks, int zoom, double room) {
        BlockHeight tried = zoomed(zoom);
        return tried.stack(blocks) <= room * 100 / zoom + 1 && !Overhang.any(blocks, tried);
    }

    private Fitted smaller(List<Block> blocks, double room, boolean hardly) {
        if (hardly || blocks.size() == 1 && isDivisible(blocks.get(0))) {
            int zoom = hardly(blocks, room);
            if (zoom < 100) {
                return filled(blocks, zoom, room, List.of("zoom-" + zoom));
            }
        }
        int zoom = SMALLER[SMALLER.length - 1];
        for (int i = SMALLER.length - 1; i >= 0; i--) {
            zoom = fits(blocks, SMALLER[i], room) ? SMALLER[i] : zoom;
        }
        List<String> classes = new ArrayList<>(List.of("zoom-" + zoom));
        if (!fits(blocks, zoom, room)) {
            classes.add("scrolls");
        }
        overfull.report(blocks, heights, heights.stack(blocks), room);
        return filled(blocks, zoom, room, classes);
    }

    /** Whether it would have been divided if it needed more. */
    private static boolean isDivisible(Block block) {
        return block instanceof Callout
                || block instanceof ItemList
                || block instanceof Table
                || block instanceof DefinitionList
                || block instanceof Quote;
    }

    private Fitted filled(List<Block> blocks, int zoom, double room, List<String> classes) {
        BlockHeight sized = zoomed(zoom);
        List<Block> shown = FigureRoom.fill(blocks, sized, room * 100 / zoom);
        double height = (shown == blocks ? sized : sized.settled()).stack(shown) * zoom / 100;
        return new Fitted(shown, classes, height);
    }

    /** How much larger blocks may be set, in percent. */
    int larger(Layout layout, List<Block> blocks, SlideStyle look, double room) {
        boolean asked = look.classes().contains("fit");
        int most = asked ? LARGER[LARGER.length - 1] : MOST.getOrDefault(layout, 100);
        if (layout == Layout.FORMULA && blocks.size() > 1) {
            most = Math.min(most, WORDS);
        }
        int best = 100;
        for (int zoom : LARGER) {
            boolean may = asked
                    ? fits(blocks, zoom, room)
                    : fits(blocks, zoom, room * share(layout, zoom)) && breaksAlike(blocks, zoom, layout);
            best = zoom <= most && may ? zoom : best;
        }
        return best;
    }

    private static double share(Layout layout, int zoom) {
        return FILLING.contains(layout) ? 1 : zoom > 120 ? 0.65 : 0.8;
    }

    private boolean breaksAlike(List<Block> blocks, int zoom, Layout layout) {
        BlockHeight larger = zoomed(zoom);
        return blocks.stream().allMatch(block -> !(block instanceof Formula formula) || larger.holds(formula))
                && (!UNBROKEN.contains(layout)
                        || CELLS.contains(layout) && zoom <= A_STEP
                        || larger.stack(blocks) <= heights.stack(blocks) + 1);
    }

    /** A picture that leaves room at its side gets its caption there, and becomes larger by that. */
    private Optional<Fitted> beside(Layout layout, List<Block> blocks, double room) {
        if (layout != Layout.FIGURE
                || blocks.size() != 1
                || !(blocks.get(0) instanceof Figure figure)
                || figure.caption().isEmpty()) {
            return Optional.empty();
        }
        double body = measures.page().body();
        double gap = measures.gaps().columns();
        Block grown = FigureRoom.fill(
                        List.of(figure.withoutCaption()), new BlockHeight(measures, body - gap - CAPTION), room)
                .get(0);
        Figure large = ((Figure) grown).withCaption(figure.caption());
        if (large.width() == 0 || large.height() < room - 1) {
            return Optional.empty();
        }
        double caption = measures.lines(figure.caption(), measures.titleText(), body - gap - large.width())
                * measures.titleText().line();
        return caption > room
                ? Optional.empty()
                : Optional.of(new Fitted(List.of(large), List.of(BESIDE), Math.max(large.height(), caption)));
    }
}
