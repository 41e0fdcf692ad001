package dev.courseware.source;

import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.PageKind;

/** Reads the title that a page's text gives it: the only Markdown that the outline has to know. */
public interface TitleReader {
    /**
     * Finds the title's words.
     *
     * @param body lines that end with {@code \n}, without front matter
     * @param html what the course makes of raw HTML
     * @return its words without markup; empty if the text gives none, or can't be read
     */
    String title(String body, PageKind kind, HtmlPolicy html);
}
