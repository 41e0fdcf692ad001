package dev.courseware.model;

import java.util.List;

/**
 * A note at the foot of a lesson.
 *
 * @param number from 1, in the order of the first references
 * @param id its anchor
 * @param references the anchors of the places that refer to it
 * @param blocks its content
 */
public record Footnote(int number, String id, List<String> references, List<Block> blocks) {
    public Footnote {
        references = List.copyOf(references);
        blocks = List.copyOf(blocks);
    }
}
