package dev.courseware.render;

/**
 * A file of the site.
 *
 * @param path relative to the site, with {@code /} between its parts
 * @param content its text
 */
public record OutputFile(String path, String content) {}
