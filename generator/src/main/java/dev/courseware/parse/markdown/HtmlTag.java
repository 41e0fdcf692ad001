package dev.courseware.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A tag in a block of HTML.
 *
 * @param name in small letters
 * @param closing whether it ends an element
 * @param start the index of its first character
 * @param end the index after its last
 */
public record HtmlTag(String name, boolean closing, int start, int end) {

    /** All tags of a text in order; comments hold none. */
    static List<HtmlTag> in(String html) {
        List<HtmlTag> tags = new ArrayList<>();
        int at = html.indexOf('<');
        while (at >= 0) {
            int next = at + 1;
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                next = end < 0 ? html.length() : end;
            } else {
                boolean closing = next < html.length() && html.charAt(next) == '/';
                int name = closing ? next + 1 : next;
                int nameEnd = name;
                while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) {
                    nameEnd++;
                }
                int end = nameEnd > name ? end(html, nameEnd) : -1;
                if (end > 0) {
                    tags.add(new HtmlTag(html.substring(name, nameEnd).toLowerCase(Locale.ROOT), closing, at, end));
                    next = end;
                }
            }
            at = html.indexOf('<', next);
        }
        return tags;
    }

    /**
     * The index behind the bracket that ends a tag, or -1. Quotes are only such where a value begins.
     *
     * @param from the index behind the tag's name
     */
    public static int end(String html, int from) {
        char quote = 0;
        boolean value = false;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (value && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            }
            value = quote == 0 && (c == '=' || value && Character.isWhitespace(c));
        }
        return -1;
    }
}
