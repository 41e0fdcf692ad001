package dev.courseware.render.block;

import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Goes through HTML as a browser's tokenizer does and changes tags and attributes, in linear time. */
public final class TagRewriter {
    private final String html;
    private final BinaryOperator<String> attributes;
    private final UnaryOperator<String> tags;
    private final StringBuilder out;
    private int at;

    /**
     * @param attributes a new value for an attribute's name and value, both as written; null to leave it out
     * @param tags a new name for a tag's name
     */
    public TagRewriter(String html, BinaryOperator<String> attributes, UnaryOperator<String> tags) {
        this.html = html;
        this.attributes = attributes;
        this.tags = tags;
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    public String rewrite() {
        int next = html.indexOf('<', at);
        while (next >= 0) {
            out.append(html, at, next);
            at = next;
            if (html.startsWith("<!--", at)) {
                copyTo("-->");
            } else if (isLetter(at + 1) || (at + 1 < html.length() && html.charAt(at + 1) == '/' && isLetter(at + 2))) {
                tag();
            } else {
                out.append('<');
                at++;
            }
            next = html.indexOf('<', at);
        }
        return out.append(html, at, html.length()).toString();
    }

    private void tag() {
        boolean end = html.charAt(at + 1) == '/';
        out.append(end ? "</" : "<");
        at += end ? 2 : 1;
        int start = at;
        while (at < html.length() && !isBlank(html.charAt(at)) && html.charAt(at) != '>' && html.charAt(at) != '/') {
            at++;
        }
        String name = html.substring(start, at);
        out.append(tags.apply(name));
        while (at < html.length() && html.charAt(at) != '>') {
            if (isBlank(html.charAt(at)) || html.charAt(at) == '/') {
                out.append(html.charAt(at++));
            } else {
                attribute();
            }
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (!end && (lower.equals("script") || lower.equals("style"))) {
            copyTo("</" + name);
        }
    }

    private void attribute() {
        int start = at;
        at++;
        while (at < html.length() && "=>/".indexOf(html.charAt(at)) < 0 && !isBlank(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at);
        if (at >= html.length() || html.charAt(at) != '=') {
            out.append(name);
            return;
        }
        at++;
        char quote = at < html.length() ? html.charAt(at) : ' ';
        String value;
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            close = close < 0 ? html.length() : close;
            value = html.substring(at + 1, close);
            at = Math.min(html.length(), close + 1);
        } else {
            quote = '"';
            int from = at;
            while (at < html.length() && !isBlank(html.charAt(at)) && html.charAt(at) != '>') {
                at++;
            }
            value = html.substring(from, at).replace("\"", "&quot;");
        }
        String changed = attributes.apply(name.toLowerCase(Locale.ROOT), value);
        if (changed == null) {
            // The blank before it would otherwise be left over.
            out.setLength(out.length() - 1);
        } else {
            out.append(name).append('=').append(quote).append(changed).append(quote);
        }
    }

    private void copyTo(String mark) {
        int end = html.indexOf(mark, at);
        int stop = end < 0 ? html.length() : end + mark.length();
        out.append(html, at, stop);
        at = stop;
    }

    private boolean isLetter(int index) {
        return index < html.length()
                && (html.charAt(index) >= 'a' && html.charAt(index) <= 'z'
                        || html.charAt(index) >= 'A' && html.charAt(index) <= 'Z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }
}
