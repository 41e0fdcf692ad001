package dev.courseware.deck;

import dev.courseware.deck.SlidePages.Page;
import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes fewer pages of neighbours that need fewer where their words are set a little smaller, and joins a page of hardly any
 * words with one beside it. Listings stay as they are.
 */
final class FewerPages {
    /** Of more slides than these, it doesn't matter whether they are one fewer. */
    private static final int FEW = 6;
    /** A page of fewer characters stands there lost. */
    private static final int LONELY = 25;
    /** How much smaller the pages of a part of a section may be set, in percent. */
    private static final List<Integer> A_LITTLE = List.of(92);

    private final SlidePages pages;
    private final List<Block> blocks;
    private final double room;

    /** @param blocks all that the section shows */
    FewerPages(SlidePages pages, List<Block> blocks, double room) {
        this.pages = pages;
        this.blocks = blocks;
        this.room = room;
    }

    /**
     * Pages that begin with a block of the section and end before another one.
     *
     * @param from the first block's index
     * @param to the index behind the last
     */
    private record Group(int from, int to, List<Page> pages) {}

    List<Page> of(List<Page> parts) {
        boolean words = blocks.stream().noneMatch(block -> block instanceof CodeListing || block instanceof Table);
        List<Page> fewer = words ? recut(0, blocks.size(), parts, SlideFit.hardly(blocks)) : parts;
        return joined(fewer.size() < parts.size() ? fewer : inRuns(parts));
    }

    private List<Page> recut(int from, int to, List<Page> parts, List<Integer> zooms) {
        if (parts.size() > FEW) {
            return parts;
        }
        for (int zoom : zooms) {
            List<Page> smaller = pages.at(zoom).of(blocks.subList(from, to), room * 100 / zoom);
            if (smaller.size() < parts.size()) {
                return smaller;
            }
        }
        return parts;
    }

    /** Cuts runs of neighbours without listings anew. */
    private List<Page> inRuns(List<Page> parts) {
        List<Page> all = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        for (Group group : groups(parts)) {
            if (!isShrinkable(group)) {
                all.addAll(recut(run));
                run.clear();
                all.addAll(group.pages());
            } else {
                run.add(group);
            }
        }
        all.addAll(recut(run));
        return all;
    }

    /** Cuts a run anew from the first of its groups on from which that makes fewer pages. */
    private List<Page> recut(List<Group> run) {
        List<Page> all = new ArrayList<>();
        int left = run.stream().mapToInt(group -> group.pages().size()).sum();
        for (int i = 0; i < run.size(); i++) {
            if (left > 1 && left <= FEW) {
                List<Page> same = run.subList(i, run.size()).stream()
                        .flatMap(group -> group.pages().stream())
                        .toList();
                List<Page> fewer =
                        recut(run.get(i).from(), run.get(run.size() - 1).to(), same, A_LITTLE);
                if (fewer.size() < same.size()) {
                    all.addAll(fewer);
                    return all;
                }
            }
            all.addAll(run.get(i).pages());
            left -= run.get(i).pages().size();
        }
        return all;
    }

    private boolean isShrinkable(Group group) {
        return Blocks.find(CodeListing.class, blocks.subList(group.from(), group.to()))
                .isEmpty();
    }

    /** Pages between places at which a page begins with a whole block. */
    private List<Group> groups(List<Page> parts) {
        List<Group> groups = new ArrayList<>();
        List<Page> open = new ArrayList<>();
        int from = 0;
        int next = 0;
        for (Page part : parts) {
            int at = indexOf(part.blocks().get(0), next);
            if (at >= 0 && !open.isEmpty()) {
                groups.add(new Group(from, at, List.copyOf(open)));
                open.clear();
                from = at;
            }
            next = Math.max(next, at + 1);
            open.add(part);
        }
        groups.add(new Group(from, blocks.size(), List.copyOf(open)));
        return groups;
    }

    private int indexOf(Block first, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) == first) {
                return i;
            }
        }
        return -1;
    }

    /** Joins a page of hardly any words with the one before, or with the one behind it. */
    private List<Page> joined(List<Page> parts) {
        List<Page> all = new ArrayList<>();
        for (Page part : parts) {
            boolean lost = isLonely(part) || !all.isEmpty() && isLonely(all.get(all.size() - 1));
            if (lost && !all.isEmpty() && fit(all.get(all.size() - 1), part)) {
                all.add(both(all.remove(all.size() - 1), part));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    private boolean fit(Page one, Page other) {
        List<Block> both = both(one, other).blocks();
        return pages.heights().stack(both) <= room + 1
                || Blocks.find(CodeListing.class, both).isEmpty()
                        && A_LITTLE.stream()
                                .anyMatch(zoom -> pages.at(zoom).heights().stack(both) <= room * 100 / zoom + 1);
    }

    private Page both(Page one, Page other) {
        List<Block> blocks = new ArrayList<>(one.blocks());
        blocks.addAll(other.blocks());
        return new Page(blocks, pages.heights().stack(blocks));
    }

    private static boolean isLonely(Page page) {
        int[] characters = new int[1];
        boolean[] seen = new boolean[1];
        Blocks.walk(page.blocks(), block -> {
            characters[0] += block instanceof Prose prose ? prose.text().length() : 0;
            seen[0] |= SideBySide.isSeen(block);
        });
        boolean pauses = page.blocks().stream().allMatch(Pause.class::isInstance);
        return !pauses && !seen[0] && characters[0] < LONELY;
    }
}
