package dev.courseware.render.page;

/**
 * A link with its words.
 *
 * @param title plain text
 * @param url relative to the page it stands in
 */
public record LinkView(String title, String url) {}
