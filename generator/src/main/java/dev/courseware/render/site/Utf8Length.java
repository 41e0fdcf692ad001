package dev.courseware.render.site;

import java.nio.charset.StandardCharsets;

/** Counts the bytes of a text in UTF-8. */
final class Utf8Length {
    private Utf8Length() {}

    /** @param text without halves of surrogate pairs */
    static long of(String text) {
        // Java copies a text faster than anybody looks at its letters, which the build's compiler does one by one.
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
