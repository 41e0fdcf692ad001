package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a quotation begins that is too long to be shown: its headings, and a sentence or some items; and who says it. */
final class QuoteStart {
    /** A quotation of more words is read aloud rather than shown. */
    private static final int MOST = 60;
    /** Items of a list that begins a quotation are shown up to so many words. */
    private static final int ITEMS = 40;
    /** Who says it is named in so few words. */
    private static final int NAME = 15;
    /** What stands before the name of who says it. */
    private static final String DASHES = "—–―-";

    private static final Set<Class<? extends Block>> WORDS =
            Set.of(Prose.class, Heading.class, ItemList.class, Quote.class);

    private QuoteStart() {}

    /** Empty where a quotation is short, or holds what must be seen. */
    static Optional<Quote> of(Quote quote, Sentences sentences) {
        int[] words = new int[1];
        boolean[] seen = new boolean[1];
        Blocks.walk(quote.blocks(), block -> {
            words[0] += block instanceof Prose prose ? Words.count(prose.text()) : 0;
            seen[0] |= !WORDS.contains(block.getClass());
        });
        if (words[0] <= MOST || seen[0]) {
            return Optional.empty();
        }
        List<Block> start = start(quote.blocks(), sentences);
        List<Block> blocks = quote.blocks();
        if (blocks.size() > 1 && blocks.get(blocks.size() - 1) instanceof Prose last && isName(last)) {
            start.add(last);
        }
        Quote begin = quote.withChildren(List.of(start));
        return begin.equals(quote) ? Optional.empty() : Optional.of(begin);
    }

    private static List<Block> start(List<Block> blocks, Sentences sentences) {
        List<Block> start = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading) {
                start.add(block);
            } else if (block instanceof Prose prose && !prose.text().isBlank()) {
                start.add(SentenceCut.first(prose, sentences)
                        .map(SentenceCut::head)
                        .orElse(prose));
                break;
            } else if (block instanceof ItemList list) {
                start.add(items(list));
                break;
            } else if (block instanceof Quote inner) {
                start.add(inner.withChildren(List.of(start(inner.blocks(), sentences))));
                break;
            }
        }
        return start;
    }

    private static ItemList items(ItemList list) {
        int words = 0;
        int count = 0;
        while (count < list.items().size() && (count == 0 || words < ITEMS)) {
            words += Blocks.find(Prose.class, list.items().get(count).blocks()).stream()
                    .mapToInt(prose -> Words.count(prose.text()))
                    .sum();
            count += count == 0 || words <= ITEMS ? 1 : 0;
        }
        return list.withItems(list.start(), list.items().subList(0, count));
    }

    private static boolean isName(Prose prose) {
        String text = prose.text().strip();
        return !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0 && Words.count(text) <= NAME;
    }
}
