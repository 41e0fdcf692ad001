package dev.courseware.model;

/**
 * What an author wrote in front matter or course.yml, with its place, so that it can be judged later.
 *
 * @param text as written
 * @param file the file it stands in, relative to the course
 * @param position where
 */
public record SourceValue(String text, String file, Position position) {}
