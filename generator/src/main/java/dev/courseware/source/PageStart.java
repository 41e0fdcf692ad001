package dev.courseware.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Recognises content that browsers take for a web page if the server doesn't say what it is (MIME Sniffing Standard,
 * 7.1).
 */
final class PageStart {
    private static final List<String> TAGS = List.of(
            "!doctype html",
            "html",
            "head",
            "script",
            "iframe",
            "h1",
            "div",
            "font",
            "table",
            "a",
            "style",
            "title",
            "b",
            "body",
            "br",
            "p");
    private static final List<String> WHOLE = List.of("!--", "?xml", "svg", "!doctype");

    private PageStart() {}

    static boolean isOne(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '<') {
            return false;
        }
        int tag = at + 1;
        return WHOLE.stream().anyMatch(start -> text.startsWith(start, tag))
                || TAGS.stream().anyMatch(name -> text.startsWith(name, tag) && ends(text, tag + name.length()));
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || text.charAt(at) <= ' ' || text.charAt(at) == '>' || text.charAt(at) == '/';
    }
}
