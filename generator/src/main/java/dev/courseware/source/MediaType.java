package dev.courseware.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A video or sound format that browsers play.
 *
 * @param video whether it has a picture
 * @param name the MIME type: {@code video/mp4}
 * @param container how its files begin
 */
public record MediaType(boolean video, String name, Container container) {
    private static final int HEADER = 12;

    private static final Map<String, MediaType> KNOWN = Map.ofEntries(
            Map.entry("mp4", new MediaType(true, "video/mp4", Container.MP4)),
            Map.entry("m4v", new MediaType(true, "video/mp4", Container.MP4)),
            Map.entry("webm", new MediaType(true, "video/webm", Container.WEBM)),
            Map.entry("ogv", new MediaType(true, "video/ogg", Container.OGG)),
            Map.entry("m4a", new MediaType(false, "audio/mp4", Container.MP4)),
            Map.entry("mp3", new MediaType(false, "audio/mpeg", Container.MP3)),
            Map.entry("ogg", new MediaType(false, "audio/ogg", Container.OGG)),
            Map.entry("oga", new MediaType(false, "audio/ogg", Container.OGG)),
            Map.entry("opus", new MediaType(false, "audio/ogg", Container.OGG)),
            Map.entry("wav", new MediaType(false, "audio/wav", Container.WAV)),
            Map.entry("flac", new MediaType(false, "audio/flac", Container.FLAC)));

    /** Container formats, each recognised by the first bytes of a file. */
    public enum Container {
        MP4("....ftyp"),
        WEBM("\u001A\u0045\u00DF\u00A3"),
        OGG("OggS"),
        WAV("RIFF....WAVE"),
        FLAC("fLaC"),
        MP3("ID3");

        private final String magic;

        Container(String magic) {
            this.magic = magic;
        }

        private boolean begins(String header) {
            // The first four bytes of an MP4 file are a length, in which a browser that sniffs the content must not
            // find markup.
            return this == MP3 && isFrame(header) || fits(header) && header.lastIndexOf('<', 3) < 0;
        }

        /**
         * Whether it is a frame of layer II or III. The bits of layer I would make it a byte order mark (ISO/IEC
         * 11172-3, 2.4.2.3).
         */
        private static boolean isFrame(String header) {
            int second = header.length() > 1 && header.charAt(0) == 0xFF ? header.charAt(1) : 0;
            int layer = second >> 1 & 3;
            return second >= 0xE0 && (layer == 1 || layer == 2);
        }

        private boolean fits(String header) {
            if (header.length() < magic.length()) {
                return false;
            }
            for (int i = 0; i < magic.length(); i++) {
                if (magic.charAt(i) != '.' && magic.charAt(i) != header.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The format that a file's name stands for; empty if it is not one that is played. */
    public static Optional<MediaType> of(String path) {
        int end = path.length();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '?' || path.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        String name = path.substring(0, end);
        return Optional.ofNullable(
                KNOWN.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /** Whether a file with these first bytes is in this format. */
    boolean begins(byte[] beginning) {
        return container.begins(
                new String(beginning, 0, Math.min(HEADER, beginning.length), StandardCharsets.ISO_8859_1));
    }
}
