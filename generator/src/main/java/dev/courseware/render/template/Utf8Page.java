package dev.courseware.render.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page as UTF-8 while its template runs. A page of many parts would otherwise be copied three times over,
 * and one curly quote makes Java keep the whole of it in two bytes a letter.
 */
final class Utf8Page extends Writer {
    private static final int LONGEST_LETTER = 3;

    private static final int USUAL = 48 * 1024;
    private static final int MOST_KEPT = 1024 * 1024;

    private byte[] bytes = new byte[USUAL];
    private int length;

    /** Begins another page in the same place. */
    void begin() {
        length = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[USUAL];
        }
    }

    @Override
    public void write(char[] text, int from, int count) {
        ensure(count * LONGEST_LETTER);
        int at = length;
        for (int i = from; i < from + count; i++) {
            char c = text[i];
            if (c >= 0x80) {
                length = at;
                put(new String(text, i, from + count - i));
                return;
            }
            bytes[at++] = (byte) c;
        }
        length = at;
    }

    @Override
    public void write(String text, int from, int count) {
        put(from == 0 && count == text.length() ? text : text.substring(from, from + count));
    }

    @Override
    public void write(int letter) {
        put(String.valueOf((char) letter));
    }

    private void put(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // There is nothing to flush: everything is in memory.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
