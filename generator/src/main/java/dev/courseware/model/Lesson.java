package dev.courseware.model;

import java.util.List;
import java.util.Optional;

/**
 * One source, read.
 *
 * @param page which page it is
 * @param body its title, blocks and sections
 * @param footnotes in order
 * @param head what its front matter refers to
 */
public record Lesson(PageRef page, Section body, List<Footnote> footnotes, ResolvedFrontMatter head) {
    public Lesson {
        footnotes = List.copyOf(footnotes);
    }

    /** The conversation that is all of its text, if it is one. */
    public Optional<DialogBlock> conversation() {
        return body.sections().isEmpty() ? Blocks.only(DialogBlock.class, body.blocks()) : Optional.empty();
    }
}
