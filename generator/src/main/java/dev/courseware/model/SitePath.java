package dev.courseware.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Paths of files in a course or its site, with {@code /} between their parts, and how they refer to each other. */
public final class SitePath {
    private static final String PLAIN = "-_.~/";

    private SitePath() {}

    /** A path as a file system sees it that knows no case and composes letters: where two are equal, files meet. */
    public static String folded(String path) {
        // Upper case first, since some letters have one capital and two small ones.
        String capitals = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(capitals.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /**
     * The way from a file up to where its path begins: empty, or {@code ../} for each folder it stands in. A file whose
     * path begins with a slash may be asked for under any address, so its way begins at the server's root.
     */
    public static String root(String file) {
        if (file.startsWith("/")) {
            return encode(folder(file));
        }
        int folders = 0;
        for (int i = 0; i < file.length(); i++) {
            folders += file.charAt(i) == '/' ? 1 : 0;
        }
        return "../".repeat(folders);
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The path that leads from one file to another: a relative one, unless the first begins with a slash. */
    public static String between(String from, String to) {
        if (from.startsWith("/")) {
            return folder(from) + to;
        }
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        return root(from.substring(common)) + to.substring(common);
    }

    /** The address that leads from one file to another, ready for a link. */
    public static String address(String from, String to) {
        return encode(between(from, to));
    }

    /** Percent-encodes all that has a meaning in an address or isn't ASCII (RFC 3986, 2.3). */
    public static String encode(String path) {
        boolean plain = true;
        for (int i = 0; i < path.length() && plain; i++) {
            plain = isPlain(path.charAt(i));
        }
        if (plain) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
