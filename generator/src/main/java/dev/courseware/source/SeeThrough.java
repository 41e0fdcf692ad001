package dev.courseware.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern DRAWN_ON = Pattern.compile(
            "<svg\\b[^>]*\\sviewBox=\"([^\"]*)\"[^>]*>\\s*(?:<(title|desc)\\b[^>]*>[^<]*</\\2>\\s*)*<rect\\b([^>]*)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    /** How far a frame with a border stands from the edge, as a share of the drawing's width. */
    private static final double EDGE = 0.01;

    private SeeThrough() {}

    /**
     * A drawing may, unless the first that it draws is a box as large as it is: then its author has thought of what it stands
     * on. Round corners don't count.
     */
    static boolean svg(String markup) {
        Matcher begin = DRAWN_ON.matcher(markup);
        if (!begin.find()) {
            return true;
        }
        Map<String, String> box = new HashMap<>();
        Matcher attributes = ATTRIBUTE.matcher(begin.group(3));
        while (attributes.find()) {
            box.put(attributes.group(1), attributes.group(2));
        }
        String fill = box.getOrDefault("fill", "");
        if (!fill.startsWith("#")
                || box.keySet().stream().anyMatch(name -> name.matches(".*opacity|transform|style|class"))) {
            return true;
        }
        try {
            String[] view = begin.group(1).strip().split("[\\s,]+");
            double[] place = new double[4];
            for (int i = 0; i < 4; i++) {
                place[i] = Double.parseDouble(view[i]);
            }
            double edge = place[2] * EDGE;
            double x = Double.parseDouble(box.getOrDefault("x", "0"));
            double y = Double.parseDouble(box.getOrDefault("y", "0"));
            double right = x + Double.parseDouble(box.getOrDefault("width", ""));
            double bottom = y + Double.parseDouble(box.getOrDefault("height", ""));
            return x > place[0] + edge
                    || y > place[1] + edge
                    || right < place[0] + place[2] - edge
                    || bottom < place[1] + place[3] - edge;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return true;
        }
    }

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
