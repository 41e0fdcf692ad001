package dev.courseware.parse.inline;

import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RawHtml.Kind;
import dev.courseware.model.inline.RawHtml.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Goes through HTML as a browser's tokenizer does, in linear time, and finds what it names. */
final class RawMarkup {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");
    private static final Set<String> IDS = Set.of(
            "id",
            "for",
            "name",
            "headers",
            "list",
            "popovertarget",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-details",
            "aria-owns");
    private static final String URL = "url(#";

    private final String html;
    private final List<Part> parts = new ArrayList<>();
    private int done;
    private int at;

    private RawMarkup(String html) {
        this.html = html;
    }

    static RawHtml of(String html) {
        RawMarkup markup = new RawMarkup(html);
        markup.read();
        markup.plain(html.length());
        return new RawHtml(markup.parts);
    }

    /** Adds what stands before an index and means the same everywhere. */
    private void plain(int end) {
        if (end > done) {
            parts.add(new Part(Kind.MARKUP, html.substring(done, end)));
            done = end;
        }
    }

    private void part(Kind kind, int from, int to) {
        if (to > from) {
            plain(from);
            parts.add(new Part(kind, html.substring(from, to)));
            done = to;
        }
    }

    private void read() {
        at = html.indexOf('<');
        while (at >= 0 && at < html.length()) {
            if (html.startsWith("<!--", at)) {
                skip("-->");
            } else if (isLetter(at + 1) || at + 1 < html.length() && html.charAt(at + 1) == '/' && isLetter(at + 2)) {
                tag();
            } else {
                at++;
            }
            at = html.indexOf('<', at);
        }
    }

    private void tag() {
        boolean end = html.charAt(at + 1) == '/';
        at += end ? 2 : 1;
        int start = at;
        while (at < html.length() && !isBlank(html.charAt(at)) && html.charAt(at) != '>' && html.charAt(at) != '/') {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            part(Kind.ELEMENT, start, at);
        }
        while (at < html.length() && html.charAt(at) != '>') {
            if (isBlank(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                attribute();
            }
        }
        if (!end && (name.equals("script") || name.equals("style"))) {
            skip("</" + name);
        }
    }

    private void attribute() {
        int start = at++;
        while (at < html.length() && "=>/".indexOf(html.charAt(at)) < 0 && !isBlank(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        int sign = behindBlanks(at);
        if (sign >= html.length() || html.charAt(sign) != '=') {
            return;
        }
        at = behindBlanks(sign + 1);
        char quote = at < html.length() ? html.charAt(at) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int to = from;
        while (to < html.length()
                && (quoted ? html.charAt(to) != quote : !isBlank(html.charAt(to)) && html.charAt(to) != '>')) {
            to++;
        }
        at = quoted ? Math.min(html.length(), to + 1) : to;
        if (name.equals("loading")) {
            part(Kind.LOADING, start - 1, at);
        } else if (ADDRESSES.contains(name)) {
            part(Kind.ADDRESS, from, to);
        } else if (name.equals("srcset")) {
            part(Kind.SOURCES, from, to);
        } else if (IDS.contains(name)) {
            part(Kind.IDS, from, to);
        } else if (html.startsWith(URL, from)) {
            int close = html.indexOf(')', from);
            part(Kind.IDS, from + URL.length(), close < 0 || close > to ? to : close);
        }
    }

    private int behindBlanks(int from) {
        int behind = from;
        while (behind < html.length() && isBlank(html.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private void skip(String mark) {
        int end = html.indexOf(mark, at);
        at = end < 0 ? html.length() : end + mark.length();
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
