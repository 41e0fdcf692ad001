package dev.courseware.check.words;

/**
 * What precedes a line's text: indentation, markers of quotations and lists, hashes of headings.
 *
 * @param start the index of the line
 * @param end the index of its text
 * @param quotes the number of quotation markers
 * @param indent the number of characters before the text
 * @param item whether a list item begins here
 */
record LinePrefix(int start, int end, int quotes, int indent, boolean item) {
    static final int TAB = 4;

    static LinePrefix of(ScannedText text, int start) {
        int at = start;
        int quotes = 0;
        boolean item = false;
        while (at < text.length()) {
            char c = text.at(at);
            if (c == ' ' || c == '\t') {
                at++;
            } else if (c == '>') {
                quotes++;
                at++;
            } else if (isMark(text, at)) {
                item = true;
                at = behindBox(text, behindMark(text, at));
            } else {
                break;
            }
        }
        if (text.startsWith("[!", at) && at + 2 < text.length() && Character.isLetter(text.at(at + 2))) {
            int close = text.find(']', at, text.lineEnd(at, text.length()));
            at = close > 0 ? close + 1 : at;
        }
        return new LinePrefix(start, Math.min(at, text.length()), quotes, indent(text, start, at), item);
    }

    /**
     * The prefix of a line in a fence, where only indentation and quotation markers belong to what is around the fence.
     */
    static LinePrefix ofFenced(ScannedText text, int start) {
        int at = start;
        int quotes = 0;
        while (at < text.length() && (text.at(at) == ' ' || text.at(at) == '\t' || text.at(at) == '>')) {
            quotes += text.at(at) == '>' ? 1 : 0;
            at++;
        }
        return new LinePrefix(start, at, quotes, indent(text, start, at), false);
    }

    /**
     * Whether a fence that this line opens has ended before another line because the quotation or list around it has.
     */
    boolean isLeftBy(LinePrefix line, boolean listed, boolean blank) {
        return line.quotes < quotes || listed && !blank && line.indent == 0 && indent > 1;
    }

    private static int indent(ScannedText text, int start, int end) {
        int indent = 0;
        for (int i = start; i < end; i++) {
            indent = text.at(i) == '>' ? 0 : indent + (text.at(i) == '\t' ? TAB : 1);
        }
        return indent;
    }

    private static boolean isMark(ScannedText text, int at) {
        int behind = behindMark(text, at);
        return behind > at && (behind == text.length() || Character.isWhitespace(text.at(behind)));
    }

    private static int behindMark(ScannedText text, int at) {
        char c = text.at(at);
        if (c == '-' || c == '+' || c == '*' || c == ':') {
            return at + 1;
        }
        int digits = at;
        while (digits < text.length() && digits - at < 9 && text.at(digits) >= '0' && text.at(digits) <= '9') {
            digits++;
        }
        boolean number = digits > at && digits < text.length() && (text.at(digits) == '.' || text.at(digits) == ')');
        return number ? digits + 1 : at;
    }

    /** The index after a checkbox, which a quiz's answer may follow directly. */
    private static int behindBox(ScannedText text, int at) {
        boolean box = text.startsWith(" [x]", at) || text.startsWith(" [X]", at) || text.startsWith(" [ ]", at);
        boolean link = box && at + 4 < text.length() && "([:{".indexOf(text.at(at + 4)) >= 0;
        return box && !link ? at + 4 : at;
    }
}
