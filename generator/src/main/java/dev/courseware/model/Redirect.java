package dev.courseware.model;

/**
 * A former address that leads to a page.
 *
 * @param file the former address's file in the site
 * @param page where it leads
 * @param alias where its author declares it
 */
public record Redirect(String file, PageRef page, SourceValue alias) {}
