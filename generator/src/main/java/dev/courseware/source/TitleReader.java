package dev.courseware.source;

import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.PageKind;

/** Reads the title in a page's text, which is the only Markdown that the outline needs to know. */
public interface TitleReader {
    /**
     * Finds the title.
     *
     * @param body lines that end with {@code \n}, without front matter
     * @param html how the course treats raw HTML
     * @return the title's words without markup; empty if there is no title, or it can't be read
     */
    String title(String body, PageKind kind, HtmlPolicy html);
}
