package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.TextCharacters;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A source file's text, split at the end of its front matter.
 *
 * @param frontMatter the YAML between the {@code ---} lines, or empty
 * @param frontMatterLines the number of lines before that YAML, 1 if there is any
 * @param body the rest; lines end with {@code \n}
 * @param bodyLine the number of the line on which the body starts, from 1
 */
public record SourceText(String frontMatter, int frontMatterLines, String body, int bodyLine) {
    private static final char BOM = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte DELETE = 0x7F;
    private static final boolean[] SUSPICIOUS = suspicious();

    /** Decodes and splits a file's text; empty if the bytes aren't text, which is reported. */
    public static Optional<SourceText> read(byte[] bytes, String path, Diagnostics diagnostics) {
        return whole(bytes, path, diagnostics).map(text -> cut(text, path, diagnostics));
    }

    /** Decodes a text without front matter; empty if the bytes aren't text, which is reported. */
    public static Optional<String> whole(byte[] bytes, String path, Diagnostics diagnostics) {
        Optional<String> decoded = decode(bytes, path, diagnostics);
        boolean ascii = decoded.isPresent() && decoded.get().length() == bytes.length;
        if (decoded.isPresent() && !ascii && mayTurnDirection(bytes)) {
            warnOfHiddenDirection(decoded.get(), path, diagnostics);
        }
        return decoded;
    }

    /**
     * Decodes UTF-8 strictly, removes the BOM and normalises line ends to {@code \n}; control characters are refused.
     */
    static Optional<String> decode(byte[] bytes, String path, Diagnostics diagnostics) {
        // The JDK decodes fastest if it may replace malformed bytes; only if it did is a second look needed.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isWellFormed(bytes, path, diagnostics)) {
            return Optional.empty();
        }
        return Optional.of(isPlain(bytes) ? text : TextCharacters.allowed(normalise(text)));
    }

    private static boolean[] suspicious() {
        boolean[] suspicious = new boolean[256];
        for (int b = 0; b < ' '; b++) {
            suspicious[b] = b != '\n' && b != '\t';
        }
        suspicious[0xC2] = true;
        for (int b = 0xED; b <= 0xFF; b++) {
            suspicious[b] = true;
        }
        return suspicious;
    }

    /** Whether no byte is, or begins, a forbidden character, a BOM, or one that ends a line in another way than most. */
    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' && b != '\n' && SUSPICIOUS[b & 0xFF] || b == DELETE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWellFormed(byte[] bytes, String path, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return true;
        }
        out.flip();
        int line = 1;
        int column = 1;
        for (int i = 0; i < out.length(); i++) {
            column++;
            if (out.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        diagnostics.report(
                CoreRule.FILE_UNREADABLE,
                path,
                line,
                column,
                String.format("the byte 0x%02X here is not UTF-8", bytes[in.position()]),
                "save the file as UTF-8");
        return false;
    }

    private static String normalise(String text) {
        String plain = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        String lines =
                plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
        return lines.replace('\f', ' ');
    }

    /** Whether any byte is the one that all direction controls begin with in UTF-8. */
    private static boolean mayTurnDirection(byte[] bytes) {
        for (byte b : bytes) {
            if (b == (byte) 0xE2) {
                return true;
            }
        }
        return false;
    }

    /**
     * Warns of direction controls, which can make code look different from what it does (CVE-2021-42574); once for each
     * line.
     */
    private static void warnOfHiddenDirection(String text, String path, Diagnostics diagnostics) {
        int line = 1;
        int lineStart = 0;
        int told = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (told < line && ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069'))) {
                told = line;
                diagnostics.report(
                        CoreRule.UNSAFE_CHARACTER,
                        path,
                        line,
                        i - lineStart + 1,
                        String.format("the invisible character U+%04X changes the direction of the text here", (int) c),
                        "remove it, or use the HTML element <bdi>");
            }
        }
    }

    private static SourceText cut(String text, String path, Diagnostics diagnostics) {
        if (!isFence(text, 0, "---")) {
            return new SourceText("", 0, text, 1);
        }
        int start = text.indexOf('\n') + 1;
        int line = 2;
        for (int at = start; at > 0 && at < text.length(); at = text.indexOf('\n', at) + 1, line++) {
            if (isFence(text, at, "---") || isFence(text, at, "...")) {
                int end = text.indexOf('\n', at);
                return new SourceText(
                        text.substring(start, at),
                        1,
                        end < 0 ? "" : text.substring(end + 1),
                        end < 0 ? line : line + 1);
            }
        }
        diagnostics.report(
                CoreRule.YAML_SYNTAX,
                path,
                1,
                1,
                "the front matter that begins here is never closed",
                "close it with a line that holds only ---");
        return new SourceText("", 0, "", 1);
    }

    private static boolean isFence(String text, int at, String fence) {
        if (!text.startsWith(fence, at)) {
            return false;
        }
        for (int i = at + fence.length(); i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }
}
