package dev.courseware.deck;

import dev.courseware.deck.measure.BlockHeight;
import dev.courseware.deck.measure.Measures;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Pause;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Spreads what is too much for one slide evenly over several. What can't be cut has a slide of its own. */
final class SlidePages {
    /** How often the room is halved to find out how little of it the same number of slides needs. */
    private static final int HALVINGS = 4;
    /** The more slides, the less it matters how full the last one is. */
    private static final int EVEN = 6;

    private final Measures measures;
    private final BlockHeight heights;
    private final Sentences sentences;

    SlidePages(Measures measures, Sentences sentences) {
        this.sentences = sentences;
        this.measures = measures;
        this.heights = new BlockHeight(measures, measures.page().body());
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
        List<List<Block>> pages = greedy(chunks, room);
        boolean code = blocks.stream().anyMatch(block -> block instanceof CodeListing && heights.of(block) > room);
        if (pages.size() > 1 && pages.size() <= EVEN && !code) {
            double low = room / 2;
            double high = room;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (low + high) / 2;
                List<List<Block>> tried = greedy(chunks, middle);
                if (tried.size() == pages.size() && fit(tried, middle)) {
                    pages = tried;
                    high = middle;
                } else {
                    low = middle;
                }
            }
        }
        return pages.stream().map(page -> new Page(page, heights.stack(page))).toList();
    }

    private boolean fit(List<List<Block>> pages, double room) {
        return pages.stream().allMatch(page -> heights.stack(page) <= room + 1);
    }

    private List<List<Block>> greedy(List<Block> blocks, double room) {
        BlockSplitter cutter = new BlockSplitter(heights, measures.text().line(), sentences);
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
    private static List<Block> withoutEdges(List<Block> blocks) {
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
