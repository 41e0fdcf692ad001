package dev.courseware.render.page;

/**
 * A tag in the list of all.
 *
 * @param title its name
 * @param url its page
 * @param count how many pages carry it
 */
public record TagView(String title, String url, int count) {}
