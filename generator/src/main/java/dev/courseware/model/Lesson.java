package dev.courseware.model;

import java.util.List;

/**
 * One source, read.
 *
 * @param page which page it is
 * @param body its title, blocks and sections
 * @param footnotes in order
 */
public record Lesson(PageRef page, Section body, List<Footnote> footnotes) {
    public Lesson {
        footnotes = List.copyOf(footnotes);
    }
}
