package dev.courseware.scaffold;

import java.nio.charset.StandardCharsets;

/**
 * A file of a new course.
 *
 * @param path relative to the course, with {@code /} between its parts
 * @param content its bytes
 */
public record NewFile(String path, byte[] content) {
    NewFile(String path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content as a string. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
