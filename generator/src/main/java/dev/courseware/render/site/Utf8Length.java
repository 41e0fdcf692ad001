package dev.courseware.render.site;

/** Counts the bytes of a text in UTF-8, without making them. */
final class Utf8Length {
    private Utf8Length() {}

    /** @param text without halves of surrogate pairs */
    static long of(String text) {
        long length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // Each half of a pair is two bytes of four.
                length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return length;
    }
}
