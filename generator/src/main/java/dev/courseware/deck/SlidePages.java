package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.deck.measure.Overhang;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spreads what is too much for one slide evenly over several. What can't be cut has a slide of its own. */
final class SlidePages {
    /** How often the room is halved to find out how little of it the same number of slides needs. */
    private static final int HALVINGS = 4;
    /** The more slides, the less it matters how full the last one is. */
    private static final int EVEN = 6;

    private final Measures measures;
    private final BlockHeight heights;
    private final Sentences sentences;
    private final Map<Integer, BlockHeight> zoomed = new HashMap<>();

    SlidePages(Measures measures, Sentences sentences) {
        this(measures, sentences, new BlockHeight(measures, measures.page().body()));
    }

    private SlidePages(Measures measures, Sentences sentences, BlockHeight heights) {
        this.sentences = sentences;
        this.measures = measures;
        this.heights = heights;
    }

    /** The same for slides that are set smaller, in percent. */
    SlidePages at(int zoom) {
        return new SlidePages(
                measures, sentences, new BlockHeight(measures, measures.page().body() * 100 / zoom));
    }

    /**
     * One slide's share.
     *
     * @param height in pixels, the least that figures need included
     */
    record Page(List<Block> blocks, double height) {}

    BlockHeight heights() {
        return heights;
    }

    /**
     * Cuts blocks into the fewest pages of at most a height, and those as evenly as their borders allow. Long listings
     * are not evened out, since their blank lines are worth more.
     */
    List<Page> of(List<Block> blocks, double room) {
        List<Block> chunks = PreSplitter.of(blocks, sentences);
        Set<Block> undivided = hardlyTooHigh(chunks, room);
        List<List<Block>> pages = greedy(chunks, room, undivided);
        boolean code = blocks.stream().anyMatch(block -> block instanceof CodeListing && heights.of(block) > room);
        if (pages.size() > 1 && pages.size() <= EVEN && !code) {
            double low = room / 2;
            double high = room;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (low + high) / 2;
                List<List<Block>> tried = greedy(chunks, middle, undivided);
                if (tried.size() == pages.size() && fit(tried, middle, undivided)) {
                    pages = tried;
                    high = middle;
                } else {
                    low = middle;
                }
            }
        }
        return pages.stream().map(page -> new Page(page, heights.stack(page))).toList();
    }

    private boolean fit(List<List<Block>> pages, double room, Set<Block> undivided) {
        return pages.stream()
                .allMatch(
                        page -> heights.stack(page) <= room + 1 || page.size() == 1 && undivided.contains(page.get(0)));
    }

    /** Which blocks are better set a little smaller than divided, unless all is set smaller already. */
    private Set<Block> hardlyTooHigh(List<Block> blocks, double room) {
        Set<Block> hardly = Collections.newSetFromMap(new IdentityHashMap<>());
        if (heights.width() <= measures.page().body()) {
            blocks.stream().filter(block -> isHardlyTooHigh(block, room)).forEach(hardly::add);
        }
        return hardly;
    }

    /** Lines of code are small already. */
    private boolean isHardlyTooHigh(Block block, double room) {
        if (block instanceof CodeListing || block instanceof Prose || heights.of(block) <= room) {
            return false;
        }
        for (int zoom : SlideFit.hardly(List.of(block))) {
            BlockHeight smaller = zoomed.computeIfAbsent(
                    zoom, percent -> new BlockHeight(measures, measures.page().body() * 100 / percent));
            if (smaller.of(block) <= room * 100 / zoom && !Overhang.any(List.of(block), smaller)) {
                return true;
            }
        }
        return false;
    }

    /** @param undivided what has a slide of its own though it is higher */
    private List<List<Block>> greedy(List<Block> blocks, double room, Set<Block> undivided) {
        BlockSplitter cutter = new BlockSplitter(heights, measures.text().line(), sentences, undivided::contains);
        List<List<Block>> pages = new ArrayList<>();
        List<Block> rest = withoutEdges(blocks);
        while (!rest.isEmpty()) {
            Cut cut = cutter.cut(rest, room);
            List<Block> page = cut.head();
            List<Block> next = cut.rest();
            if (page.isEmpty()) {
                page = rest.subList(0, 1);
                next = rest.subList(1, rest.size());
            }
            pages.add(withoutEdges(page));
            rest = withoutEdges(next);
        }
        return pages;
    }

    /** Removes pauses at both ends, where they have no effect. */
    static List<Block> withoutEdges(List<Block> blocks) {
        int from = 0;
        int to = blocks.size();
        while (from < to && blocks.get(from) instanceof Pause) {
            from++;
        }
        while (to > from && blocks.get(to - 1) instanceof Pause) {
            to--;
        }
        return blocks.subList(from, to);
    }
}
