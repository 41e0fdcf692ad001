package dev.courseware.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes from a PNG file what its picture needs, and leaves out texts and profiles, which may be bombs. */
final class PngChunks {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int AROUND = 12;

    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngChunks() {}

    static byte[] needed(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = ByteBuffer.wrap(file, at, 4).getInt();
            if (length < 0 || length > file.length - at - AROUND) {
                break;
            }
            if (KEPT.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                out.write(file, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return out.toByteArray();
    }
}
