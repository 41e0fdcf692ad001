package dev.courseware.parse.dialog.line;

import java.util.Locale;

/**
 * Recognises the HTML in which editors and web pages wrap a label and its line:
 * {@code <p><strong>Alice:</strong> Hello.</p>}.
 */
public final class HtmlMarks {
    private static final int LONGEST = 120;

    private HtmlMarks() {}

    /** The index after the tags at {@code from} that open a paragraph or another block. */
    public static int blocks(String line, int from) {
        int at = from;
        for (int end = tag(line, at); end > 0 && isBlock(line, at); end = tag(line, at)) {
            at = skipSpaces(line, end);
        }
        return at;
    }

    /** The index after the tags at {@code from} that begin bold, italic or similar text. */
    public static int openings(String line, int from) {
        int at = from;
        for (int end = tag(line, at); end > 0 && isInline(line, at + 1); end = tag(line, at)) {
            at = end;
        }
        return at;
    }

    /** The index after the end tag of such text at {@code from}, or {@code from} if there is none. */
    public static int closing(String line, int from) {
        int end = line.startsWith("</", from) && isInline(line, from + 2) ? tag(line, from) : -1;
        return end < 0 ? from : end;
    }

    /** The line without end tags of blocks and line breaks at its end. */
    public static String withoutEnd(String line) {
        String text = line.stripTrailing();
        int open = text.lastIndexOf('<');
        while (open >= 0 && text.endsWith(">") && tag(text, open) == text.length() && isBlock(text, open)) {
            text = text.substring(0, open).stripTrailing();
            open = text.lastIndexOf('<');
        }
        return text;
    }

    /** Whether the line consists of nothing but tags of blocks. */
    public static boolean isFrame(String line) {
        String text = line.strip();
        return text.startsWith("<") && blocks(text, 0) == text.length();
    }

    /** The index after the tag that starts at {@code at}, or -1. */
    private static int tag(String line, int at) {
        if (at >= line.length() || line.charAt(at) != '<') {
            return -1;
        }
        int last = Math.min(line.length(), at + LONGEST);
        for (int i = at + 1; i < last && line.charAt(i) != '<'; i++) {
            if (line.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isInline(String line, int from) {
        return switch (element(line, from)) {
            case "b", "strong", "i", "em", "u", "span", "font" -> true;
            default -> false;
        };
    }

    private static boolean isBlock(String line, int at) {
        return switch (element(line, line.startsWith("</", at) ? at + 2 : at + 1)) {
            case "p", "br", "div", "li", "ul", "ol", "section", "article", "html", "body" -> true;
            default -> false;
        };
    }

    private static String element(String line, int from) {
        int end = from;
        while (end < line.length() && end - from < 8 && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        at = SourceLine.behindSpaces(line, at);
        return at;
    }
}
