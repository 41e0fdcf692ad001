package dev.courseware.source;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Turns source names into addresses that are safe on every file system and readable in a browser: composed letters
 * (NFC), lower case, words joined by hyphens, no number prefix.
 */
public final class Address {
    private static final int LONGEST = 80;
    /**
     * File systems allow 255 bytes for a name, and up to two checksums and the longest suffix are appended. Most
     * letters take one to three bytes.
     */
    private static final int MOST_BYTES = 216;
    /** Names that Windows reserves for devices, whatever their suffix. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Address() {}

    /** The address of a folder or lesson name without suffix: {@code 01-Why Distributed} gives {@code why-distributed}. */
    public static String of(String name) {
        String slug = slug(withoutNumber(name));
        return slug.isEmpty() ? slug(name).isEmpty() ? "x" + checksum(name) : slug(name) : slug;
    }

    /** The address of a tag's page. If an address can't express the whole name, a checksum is appended. */
    static String ofTag(String name) {
        String composed =
                Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        boolean whole = composed.codePoints()
                .allMatch(c -> isKept(c) || c == '-' || Character.isWhitespace(c) || Character.isSpaceChar(c));
        String slug = slug(composed.replace('_', '-').replaceAll("-+", "-"));
        String base = slug.isEmpty() || slug.equals("index") ? "tag" : slug;
        // What is appended to a device's name may be part of another tag.
        return whole && base.equals(slug) && !DEVICES.contains(composed) ? slug : base + "-" + checksum(composed);
    }

    /** Whether Windows treats a file name, whatever its suffix, as a device. */
    static boolean isDevice(String fileName) {
        int dot = fileName.indexOf('.');
        return DEVICES.contains((dot < 0 ? fileName : fileName.substring(0, dot)).toLowerCase(Locale.ROOT));
    }

    /** The address of a file that is copied: its name made safe, its suffix unchanged. */
    static String ofAsset(String path) {
        StringBuilder address = new StringBuilder();
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length; i++) {
            boolean file = i == parts.length - 1;
            int dot = file ? parts[i].lastIndexOf('.') : -1;
            String stem = dot > 0 ? parts[i].substring(0, dot) : parts[i];
            String slug = file ? slug(stem) : of(stem);
            address.append(slug.isEmpty() ? "x" + checksum(stem) : slug);
            if (dot > 0) {
                String suffix = slug(parts[i].substring(dot + 1));
                address.append(suffix.isEmpty() ? "" : "." + suffix);
            }
            if (!file) {
                address.append('/');
            }
        }
        return address.toString();
    }

    /** A readable name for a folder or lesson without a title: {@code 01-why_distributed} gives "Why distributed". */
    static String title(String name) {
        String words = withoutNumber(name).replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            words = name.strip();
        }
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String withoutNumber(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        if (end == 0 || end == name.length() || "-_. ".indexOf(name.charAt(end)) < 0) {
            return name;
        }
        return name.substring(end + 1);
    }

    private static String slug(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (isKept(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        String safe = slug.toString();
        int fitting = fitting(safe);
        if (fitting < safe.length()) {
            safe = safe.substring(0, fitting) + "-" + checksum(name);
        }
        return DEVICES.contains(safe) ? safe + "-page" : safe;
    }

    /** How many characters of a name fit within the limits for characters and bytes, without splitting any. */
    private static int fitting(String name) {
        int bytes = 0;
        int at = 0;
        while (at < name.length()) {
            int c = name.codePointAt(at);
            bytes += bytes(c);
            int next = at + Character.charCount(c);
            if (next > LONGEST || bytes > MOST_BYTES) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int bytes(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    /** Vowel signs of Indic scripts are marks; without them words would break apart. */
    private static boolean isKept(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '_';
    }

    private static String checksum(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
