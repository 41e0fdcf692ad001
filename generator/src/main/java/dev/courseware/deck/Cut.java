package dev.courseware.deck;

import dev.courseware.model.Block;
import java.util.List;

/**
 * Blocks cut in two.
 *
 * @param head what fits
 * @param rest what doesn't, or nothing
 */
record Cut(List<Block> head, List<Block> rest) {
    Cut {
        head = List.copyOf(head);
        rest = List.copyOf(rest);
    }
}
