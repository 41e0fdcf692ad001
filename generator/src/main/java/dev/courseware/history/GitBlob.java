package dev.courseware.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name that Git gives a file's content: the SHA-1 of its kind, its length and its bytes. */
public final class GitBlob {
    private GitBlob() {}

    /** Whether a file has a content, also where Git has written the ends of lines as Windows has them. */
    public static boolean isSame(byte[] file, String blob) {
        return name(file, file.length).equals(blob) || sameLines(file, blob);
    }

    private static boolean sameLines(byte[] file, String blob) {
        byte[] lines = new byte[file.length];
        int length = 0;
        for (int i = 0; i < file.length; i++) {
            boolean end = file[i] == '\r' && i + 1 < file.length && file[i + 1] == '\n';
            if (!end) {
                lines[length++] = file[i];
            }
        }
        return length < file.length && name(lines, length).equals(blob);
    }

    private static String name(byte[] content, int length) {
        try {
            // Names are compared with names that Git gave, and guard nothing.
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(("blob " + length + "\0").getBytes(StandardCharsets.US_ASCII));
            digest.update(content, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
