package dev.courseware.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a photograph must be rotated to be upright (EXIF 2.3, tag 0x0112): 1 means not at all, 5 to 8 by 90 degrees. */
public final class Orientation {
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;

    private Orientation() {}

    /** Reads the orientation from a JPEG's first bytes; 1 if they don't say. */
    public static int of(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            boolean exif = marker == APP1
                    && at + 18 <= jpeg.length
                    && new String(jpeg, at + 4, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
            if (exif) {
                int end = Math.min(jpeg.length, at + 2 + length);
                return tiff(ByteBuffer.wrap(jpeg, at + 10, Math.max(0, end - at - 10))
                        .slice());
            }
            if (marker == SCAN || length < 2) {
                return 1;
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int tiff(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return 1;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * 12 <= tiff.limit(); i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
