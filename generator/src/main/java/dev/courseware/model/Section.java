package dev.courseware.model;

import java.util.List;

/**
 * A heading with what stands below it, up to the next heading of its level or above.
 *
 * @param level 2 to 6 as it stands in the page; 1 for the lesson itself
 * @param id the anchor, unique in the lesson
 * @param title inline HTML
 * @param text the title's words
 * @param attributes the author's classes and values
 * @param blocks what stands before the first section inside
 * @param sections the sections inside
 * @param position where the heading starts
 */
public record Section(
        int level,
        String id,
        Html title,
        String text,
        Attributes attributes,
        List<Block> blocks,
        List<Section> sections,
        Position position) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
