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
 * @param practice where learners do something on its page
 */
public record Lesson(
        PageRef page, Section body, List<Footnote> footnotes, ResolvedFrontMatter head, List<Practice> practice) {
    public Lesson {
        footnotes = List.copyOf(footnotes);
        practice = List.copyOf(practice);
    }

    /** A source in which learners do nothing. */
    public Lesson(PageRef page, Section body, List<Footnote> footnotes, ResolvedFrontMatter head) {
        this(page, body, footnotes, head, List.of());
    }

    /** The conversation that is all of its text, if it is one. */
    public Optional<DialogBlock> conversation() {
        return body.sections().isEmpty() ? Blocks.only(DialogBlock.class, body.blocks()) : Optional.empty();
    }
}
