package dev.courseware.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

    /** The content as text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewFile file && path.equals(file.path) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
