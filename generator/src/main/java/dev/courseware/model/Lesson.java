package dev.courseware.model;

import java.util.List;

/**
 * One source, read.
 *
 * @param page which page it is
 * @param body its title, blocks and sections
 * @param footnotes in order
 * @param head what its front matter refers to
 */
public record Lesson(PageRef page, Section body, List<Footnote> footnotes, LessonHead head) {
    public Lesson {
        footnotes = List.copyOf(footnotes);
    }
}
