package dev.courseware.deck;

import dev.courseware.model.Block;
import java.util.List;

/**
 * What a section says beside what it shows.
 *
 * @param block what is said
 * @param behind so many of the blocks that the section shows stand before it
 */
record Spoken(Block block, int behind) {
    static List<Spoken> behind(int shown, List<Block> blocks) {
        return blocks.stream().map(block -> new Spoken(block, shown)).toList();
    }

    static List<Block> blocks(List<Spoken> said) {
        return said.stream().map(Spoken::block).toList();
    }
}
