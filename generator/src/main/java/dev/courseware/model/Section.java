package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target.SiteFile;
import java.util.List;
import java.util.Optional;

/**
 * A heading with what stands below it, up to the next heading of its level or above.
 *
 * @param level 2 to 6 as it stands in the page; 1 for the lesson itself
 * @param id the anchor, unique in the lesson
 * @param title as its author wrote it
 * @param text the title's words, or the name by which the course knows the page
 * @param attributes the author's classes and values
 * @param background the image that its slides stand on
 * @param blocks what stands before the first section inside
 * @param sections the sections inside
 * @param position where the heading starts, or the title in front matter that stands for one
 */
public record Section(
        int level,
        String id,
        RichText title,
        String text,
        Attributes attributes,
        Optional<SiteFile> background,
        List<Block> blocks,
        List<Section> sections,
        Position position) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
