package dev.courseware.render.page;

import dev.courseware.model.Html;
import java.util.List;

/**
 * A section in a page's table of contents.
 *
 * @param id the section's anchor
 * @param title inline HTML without links
 * @param sections the sections inside
 */
public record ContentsView(String id, Html title, List<ContentsView> sections) {}
