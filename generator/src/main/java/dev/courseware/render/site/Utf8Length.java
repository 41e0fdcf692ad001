package dev.courseware.render.site;

import java.nio.charset.StandardCharsets;

/** Counts the bytes of a text in UTF-8. */
final class Utf8Length {
    private Utf8Length() {}

    /** @param text without halves of surrogate pairs */
    static long of(String text) {
        // Encoding the text is faster than looking at its characters one by one in a short build.
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
