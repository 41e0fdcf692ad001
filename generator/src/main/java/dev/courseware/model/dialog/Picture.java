package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * An image that stands for a speaker.
 *
 * @param path as its author wrote it, relative to {@code declaredIn}
 * @param declaredIn the file that names it, relative to the course
 * @param position where it is named
 */
public record Picture(String path, String declaredIn, Position position) {}
