package dev.courseware.parse.quiz;

import dev.courseware.model.Block;
import dev.courseware.model.ItemList;
import dev.courseware.model.ItemList.Place;
import dev.courseware.model.ItemList.Task;
import dev.courseware.model.Position;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import java.util.List;

/**
 * An answer as an item of a list: its box says whether it is right, a quotation at its end is what one who gave it is
 * told.
 *
 * @param box ticked where it is right; {@code NONE} where it has no box
 * @param place where it stays when answers are shuffled
 * @param text what it says
 * @param feedback may be empty
 * @param at where it stands
 */
record ListedAnswer(Task box, Place place, List<Block> text, List<Block> feedback, Position at) {

    /** Whether a block is a list of what may be written; a numbered list belongs to the question. */
    static boolean areIn(Block block) {
        return block instanceof ItemList list && !list.ordered();
    }

    static List<ListedAnswer> of(ItemList list) {
        return list.items().stream().map(item -> of(item, list.position())).toList();
    }

    private static ListedAnswer of(ItemList.Item item, Position list) {
        List<Block> blocks = item.blocks();
        Position at = blocks.isEmpty() ? list : blocks.get(0).position();
        int last = blocks.size() - 1;
        return last >= 0 && blocks.get(last) instanceof Quote quote
                ? new ListedAnswer(item.task(), item.place(), blocks.subList(0, last), quote.blocks(), at)
                : new ListedAnswer(item.task(), item.place(), blocks, List.of(), at);
    }

    boolean isRight() {
        return box == Task.DONE;
    }

    /** Whether it is right where a box is not needed: an empty one marks what is wrong. */
    boolean mayBeRight() {
        return box != Task.OPEN;
    }

    /** The words with which it begins; empty where these are none. */
    String begin() {
        return !text.isEmpty() && text.get(0) instanceof Prose prose
                ? prose.text().strip()
                : "";
    }

    /** The words, where it is a line of text and nothing else; else empty. */
    String words() {
        return text.size() == 1 ? begin() : "";
    }

    boolean isEmpty() {
        return text.stream()
                .allMatch(
                        block -> block instanceof Prose prose && prose.content().isBlank());
    }
}
