package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Diagram;
import dev.courseware.model.Figure;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Pause;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what a section says to the slides that show what it belongs to: to the element that stands before it, or to the
 * one behind it if it leads there. A slide that nothing belongs to gets the end of what is said on the one before it, so
 * that none is without words, unless a heading parts the two. Nothing is said twice.
 */
final class SlideNotes {
    private final List<Block> shown;
    private final List<SlidePages.Page> pages;
    private final Sentences sentences;
    private final List<List<Block>> notes = new ArrayList<>();
    private final Map<Integer, Prose> leads = new HashMap<>();
    /** The first and the last page on which each block of the section stands. */
    private final int[] first;

    private final int[] last;

    private SlideNotes(List<Block> shown, List<SlidePages.Page> pages, Sentences sentences) {
        this.shown = shown;
        this.pages = pages;
        this.sentences = sentences;
        this.first = new int[shown.size()];
        this.last = new int[shown.size()];
        pages.forEach(page -> notes.add(new ArrayList<>()));
        findPlaces();
    }

    /**
     * Shares out what is said.
     *
     * @param shown all that the section shows
     * @param pages the same, cut for slides
     */
    static SlideNotes of(List<Block> shown, List<Spoken> said, List<SlidePages.Page> pages, Sentences sentences) {
        SlideNotes notes = new SlideNotes(shown, pages, sentences);
        for (int i = 0; i < said.size(); i++) {
            notes.place(said.get(i), i + 1 < said.size() ? said.get(i + 1).behind() : -1);
        }
        notes.fill();
        return notes;
    }

    /** What is said on a page. */
    List<Block> of(int page) {
        return notes.get(page);
    }

    /** The paragraph that leads to what a page shows, if one stands before that and is said there. */
    Optional<Prose> lead(int page) {
        return Optional.ofNullable(leads.get(page));
    }

    /** Follows the blocks through the pages: halves of one have its place in the source, and their order is the same. */
    private void findPlaces() {
        int at = next(-1);
        boolean begun = false;
        for (int page = 0; page < pages.size(); page++) {
            for (Block block : pages.get(page).blocks()) {
                if (block instanceof Pause) {
                    continue;
                }
                int next = next(at);
                if (begun && next < shown.size() && isFrom(block, shown.get(next), shown.get(at))) {
                    at = next;
                    begun = false;
                }
                first[at] = begun ? first[at] : page;
                last[at] = page;
                begun = true;
            }
        }
    }

    private int next(int at) {
        int next = at + 1;
        while (next < shown.size() && shown.get(next) instanceof Pause) {
            next++;
        }
        return next;
    }

    /** Whether a block of a page is the next one of the section, or a part of that, rather than of the one before. */
    private static boolean isFrom(Block block, Block next, Block before) {
        return block == next
                || (block.position().equals(next.position()) && !next.position().equals(before.position()));
    }

    /** Each item of a list that explains a listing is said where its line is shown. */
    private void explain(ItemList list, int code) {
        List<ItemList.Item> items = list.items();
        int from = 0;
        int page = first[code];
        for (int i = 0; i <= items.size(); i++) {
            int shown = i < items.size() ? marked(code, list.start() + i) : -1;
            if (shown != page) {
                if (i > from) {
                    notes.get(page).add(list.withItems(list.start() + from, items.subList(from, i)));
                }
                from = i;
                page = shown;
            }
        }
    }

    /** The page on which a listing shows a mark. */
    private int marked(int code, int number) {
        for (int page = first[code]; page < last[code]; page++) {
            for (CodeListing part :
                    Blocks.find(CodeListing.class, pages.get(page).blocks())) {
                if (part.position().equals(shown.get(code).position())
                        && part.marks().stream().anyMatch(mark -> mark.number() == number)) {
                    return page;
                }
            }
        }
        return last[code];
    }

    /** @param next where what is said next stands, or -1 */
    private void place(Spoken said, int next) {
        int at = said.behind() - 1;
        if (said.block() instanceof ItemList list
                && !list.explains().isEmpty()
                && at >= 0
                && at < shown.size()
                && shown.get(at) instanceof CodeListing) {
            explain(list, at);
            return;
        }
        int before = Math.min(said.behind(), shown.size()) - 1;
        while (before >= 0 && shown.get(before) instanceof Pause) {
            before--;
        }
        int after = next(before);
        boolean toNext = next != said.behind()
                && said.block() instanceof Prose prose
                && prose.text().endsWith(":");
        boolean ahead = after < shown.size() && (before < 0 || toNext);
        int page = ahead ? first[after] : before < 0 ? 0 : last[before];
        notes.get(page).add(said.block());
        if (ahead && said.block() instanceof Prose prose && begins(page, shown.get(after))) {
            leads.put(page, prose);
        }
    }

    private boolean begins(int page, Block block) {
        Block first = pages.get(page).blocks().get(0);
        return first == block || first.position().equals(block.position());
    }

    private void fill() {
        for (int page = 1; page < notes.size(); page++) {
            boolean goesOn = !(pages.get(page).blocks().get(0) instanceof Heading);
            if (goesOn && notes.get(page).isEmpty()) {
                List<Block> taken = take(notes.get(page - 1), emptyFrom(page));
                notes.get(page).addAll(taken);
            }
            if (notes.get(page).isEmpty()) {
                description(pages.get(page).blocks()).ifPresent(notes.get(page)::add);
            }
            if (goesOn && notes.get(page).isEmpty()) {
                notes.get(page).addAll(halve(notes.get(page - 1)));
            }
        }
    }

    /** How many pages from one on have nothing to say. */
    private int emptyFrom(int page) {
        int end = page;
        while (end < notes.size()
                && notes.get(end).isEmpty()
                && !(pages.get(end).blocks().get(0) instanceof Heading)) {
            end++;
        }
        return end - page;
    }

    /** Takes the last paragraphs away from what is said, but never all. */
    private static List<Block> take(List<Block> said, int most) {
        int from = said.size();
        while (from > 1 && said.size() - from < most && said.get(from - 1) instanceof Prose) {
            from--;
        }
        List<Block> end = said.subList(from, said.size());
        List<Block> taken = List.copyOf(end);
        end.clear();
        return taken;
    }

    /** What those hear who don't see the picture is worth saying to those who do. */
    private static Optional<Block> description(List<Block> blocks) {
        return blocks.stream()
                .map(SlideNotes::described)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Block> described(Block block) {
        String words = "";
        if (block instanceof Figure figure) {
            words = figure.alternative();
        } else if (block instanceof Diagram diagram) {
            words = diagram.alternative();
        } else if (block instanceof Chart chart) {
            words = chart.alternative();
        }
        return words.isBlank() ? Optional.empty() : Optional.of(paragraph(words, block.position()));
    }

    private static Block paragraph(String words, Position position) {
        return new Prose(RichText.of(words), true, position);
    }

    /** Takes the second half of the last paragraph's sentences away. */
    private List<Block> halve(List<Block> said) {
        if (said.isEmpty() || !(said.get(said.size() - 1) instanceof Prose prose)) {
            return List.of();
        }
        int length = prose.text().length();
        Optional<SentenceCut> cut = SentenceCut.of(
                        prose, sentences, part -> 2 * part.text().length() <= length)
                .or(() -> SentenceCut.first(prose, sentences));
        cut.ifPresent(parts -> said.set(said.size() - 1, parts.head()));
        return cut.map(parts -> List.<Block>of(parts.rest())).orElse(List.of());
    }
}
