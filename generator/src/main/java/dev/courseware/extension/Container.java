package dev.courseware.extension;

import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Position;
import dev.courseware.model.inline.RichText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A container that authors write as {@code ::: name Title {key=value}}. It is made of blocks that every output knows, so
 * that pages, slides, handouts, transcripts, the search and outputs to come show it without knowing it. A jar names its
 * containers in {@code META-INF/services/dev.courseware.extension.Container}; each has a constructor without parameters.
 * One instance serves several threads at once, so it keeps nothing of what it saw. Incubating.
 */
public interface Container {
    /** Small letters, digits and hyphens, and none of courseware's own names. */
    String name();

    /** The keys that its attributes may have. */
    default Set<String> keys() {
        return Set.of();
    }

    /** What it becomes; blocks may stand in others, and none at all is possible too. */
    List<Block> blocks(Content content);

    /**
     * What pages show in place of these blocks, for what no block can show: {@code Element}s and other pieces of running
     * text, of which elements are those that only show something, without ids, addresses and styles of their own. All
     * other outputs show the blocks. HTML that no page may hold is reported with the jar's name, and the blocks are shown.
     */
    default Optional<RichText> html(Content content) {
        return Optional.empty();
    }

    /**
     * What an author wrote.
     *
     * @param title what stands behind the name, perhaps empty
     * @param attributes id, classes, and the values of {@link Container#keys()}
     * @param blocks what stands between its fences
     * @param position where it begins
     */
    record Content(RichText title, Attributes attributes, List<Block> blocks, Position position) {
        public Content {
            blocks = List.copyOf(blocks);
        }
    }
}
