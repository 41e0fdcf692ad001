package dev.courseware.render;

import dev.courseware.model.TextCharacters;
import java.nio.charset.StandardCharsets;

/**
 * A file of the site.
 *
 * @param path relative to the site, with {@code /} between its parts
 * @param content its bytes; text is UTF-8
 */
public record OutputFile(String path, byte[] content) {
    /** A file of text. */
    public OutputFile(String path, String content) {
        this(path, TextCharacters.allowed(content).getBytes(StandardCharsets.UTF_8));
    }
}
