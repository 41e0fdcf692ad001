package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Prose;
import dev.courseware.model.TurnMark;
import java.util.ArrayList;
import java.util.List;

/** What the audience sees of a slide below its heading. */
public sealed interface Shown {
    Shown NOTHING = new Blocks(List.of());

    /** All blocks that it is made of. */
    List<Block> blocks();

    /** Blocks, as they are. */
    record Blocks(List<Block> blocks) implements Shown {
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A few turns of a conversation, one after the other.
     *
     * @param dialog the conversation with these parts alone, and of each what is shown: without cues and without the marks
     *     that have slides of their own
     */
    record Turns(DialogBlock dialog) implements Shown {
        @Override
        public List<Block> blocks() {
            return List.of(dialog);
        }
    }

    /** A question about a turn. */
    record Question(TurnMark mark) implements Shown {
        @Override
        public List<Block> blocks() {
            List<Block> blocks = new ArrayList<>(List.of(new Prose(mark.prompt(), true, mark.position())));
            blocks.addAll(mark.more());
            blocks.addAll(mark.answer());
            return blocks;
        }
    }
}
