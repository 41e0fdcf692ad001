package dev.courseware.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Finds out from the beginning of an image file whether what is behind the image may shine through. Where a beginning
 * breaks off before it says so, it may.
 */
final class SeeThrough {
    /** Length, type and checksum of a PNG's chunk. */
    private static final int AROUND_CHUNK = 12;

    private static final int FIRST_CHUNK = 8;
    private static final int COLOUR_TYPE = 25;
    private static final int ALPHA = 4;
    private static final int GIF_HEAD = 13;
    /** How AVIF files call what holds their transparency (MIAF, 7.3.5.2). */
    private static final String AVIF_ALPHA = "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha";

    private SeeThrough() {}

    /** A PNG has a channel for it, or, before its pixels, a chunk that says which colours are see-through. */
    static boolean png(ByteBuffer header) {
        if (header.capacity() <= COLOUR_TYPE || (header.get(COLOUR_TYPE) & ALPHA) != 0) {
            return true;
        }
        int at = FIRST_CHUNK;
        while (at + AROUND_CHUNK <= header.capacity()) {
            String type = text(header, at + 4);
            if (type.equals("IDAT") || type.equals("tRNS")) {
                return type.equals("tRNS");
            }
            int length = header.getInt(at);
            if (length < 0 || length > header.capacity() - at - AROUND_CHUNK) {
                return true;
            }
            at += AROUND_CHUNK + length;
        }
        return true;
    }

    /** A GIF says it in a block before its first picture (GIF89a, 23). */
    static boolean gif(ByteBuffer header) {
        if (header.capacity() < GIF_HEAD) {
            return true;
        }
        int packed = header.get(10);
        int at = GIF_HEAD + ((packed & 0x80) == 0 ? 0 : 3 << (packed & 7) + 1);
        while (at + 8 <= header.capacity() && header.get(at) == '!') {
            if ((header.get(at + 1) & 0xFF) == 0xF9 && (header.get(at + 3) & 1) == 1) {
                return true;
            }
            at += 2;
            while (at < header.capacity() && header.get(at) != 0) {
                at += 1 + (header.get(at) & 0xFF);
            }
            at++;
        }
        return at + 8 > header.capacity();
    }

    static boolean avif(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1).contains(AVIF_ALPHA);
    }

    private static String text(ByteBuffer header, int at) {
        byte[] letters = new byte[4];
        header.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
