package dev.courseware.model;

import java.util.List;

/**
 * A tag with the pages that carry it.
 *
 * @param name as its first page writes it
 * @param file its page in the site
 * @param pages in reading order
 */
public record Tag(String name, String file, List<PageRef> pages) {
    public Tag {
        pages = List.copyOf(pages);
    }
}
