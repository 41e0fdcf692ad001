package dev.courseware.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an image file's header says. Nothing is decoded, so a header that lies about the size does no harm.
 *
 * @param type determined by how the file begins
 * @param width in CSS pixels as displayed, 0 if the file doesn't say
 * @param height in CSS pixels as displayed, 0 if the file doesn't say
 * @param seeThrough whether what is behind it may shine through
 */
record ImageInfo(ImageType type, int width, int height, boolean seeThrough) {
    /** The longest side in pixels; decoders, also those in browsers, need memory for each pixel. */
    private static final int LONGEST_SIDE = 20_000;

    private static final long MOST_PIXELS = 100_000_000;
    private static final int HEADER = 256 * 1024;

    /**
     * Reads the header of a PNG, JPEG, GIF, WebP or AVIF file.
     *
     * @return empty if the file is none of these
     * @throws IOException if it can't be read
     */
    static Optional<ImageInfo> read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(HEADER);
        }
        return read(bytes);
    }

    private static Optional<ImageInfo> read(byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0, "\u0089PNG\r\n\u001a\n") && bytes.length >= 24) {
            return size(ImageType.PNG, header.getInt(16), header.getInt(20), SeeThrough.png(header));
        }
        if ((startsWith(bytes, 0, "GIF87a") || startsWith(bytes, 0, "GIF89a")) && bytes.length >= 10) {
            header.order(ByteOrder.LITTLE_ENDIAN);
            int width = header.getShort(6) & 0xFFFF;
            return size(ImageType.GIF, width, header.getShort(8) & 0xFFFF, SeeThrough.gif(header));
        }
        if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
            return webp(bytes, header.order(ByteOrder.LITTLE_ENDIAN));
        }
        if (startsWith(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return jpeg(bytes, header);
        }
        // The first four bytes are a length, in which a browser that sniffs the content must not find markup.
        if ((startsWith(bytes, 4, "ftypavif") || startsWith(bytes, 4, "ftypavis")) && bytes[0] == 0) {
            return size(ImageType.AVIF, 0, 0, SeeThrough.avif(bytes));
        }
        return Optional.empty();
    }

    /** Whether the image is too large to make anyone decode it. */
    boolean isHuge() {
        return width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
    }

    private static Optional<ImageInfo> size(ImageType type, int width, int height, boolean seeThrough) {
        return Optional.of(new ImageInfo(type, Math.max(0, width), Math.max(0, height), seeThrough));
    }

    /** The three kinds of WebP store the size in different places (WebP Container Specification). */
    private static Optional<ImageInfo> webp(byte[] bytes, ByteBuffer header) {
        if (bytes.length < 30) {
            return Optional.empty();
        }
        if (startsWith(bytes, 12, "VP8 ")) {
            return size(ImageType.WEBP, header.getShort(26) & 0x3FFF, header.getShort(28) & 0x3FFF, false);
        }
        if (startsWith(bytes, 12, "VP8L")) {
            int bits = header.getInt(21);
            return size(ImageType.WEBP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, (bits >> 28 & 1) == 1);
        }
        boolean alpha = (header.get(20) & 0x10) != 0;
        return size(ImageType.WEBP, (header.getInt(23) >>> 8) + 1, (header.getInt(26) >>> 8) + 1, alpha);
    }

    /** Follows a JPEG's segments to the first start of frame (ITU T.81, B.2.2). */
    private static Optional<ImageInfo> jpeg(byte[] bytes, ByteBuffer header) {
        int at = 2;
        while (at + 9 < bytes.length) {
            if ((bytes[at] & 0xFF) != 0xFF) {
                return size(ImageType.JPEG, 0, 0, false);
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                int width = header.getShort(at + 7) & 0xFFFF;
                int height = header.getShort(at + 5) & 0xFFFF;
                return Orientation.of(bytes) >= 5
                        ? size(ImageType.JPEG, height, width, false)
                        : size(ImageType.JPEG, width, height, false);
            }
            at += 2 + (header.getShort(at + 2) & 0xFFFF);
        }
        return size(ImageType.JPEG, 0, 0, false);
    }

    private static boolean startsWith(byte[] bytes, int at, String latin1) {
        byte[] magic = latin1.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[at + i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
