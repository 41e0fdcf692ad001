package dev.courseware.check.words;

/** Finds where HTML tags end, and elements whose content isn't text. */
final class TagEnds {
    private static final String[] UNREAD = {"script", "style", "svg", "math", "template", "iframe", "object", "noscript"
    };

    private static final String[] THOUGHTS = {"think", "thinking", "reasoning", "scratchpad"};

    private final ScannedText text;
    private final Lookahead ahead;

    TagEnds(ScannedText text, Lookahead ahead) {
        this.text = text;
        this.ahead = ahead;
    }

    /**
     * The index after the tag, declaration or unread element that a {@code <} begins; the next index if it begins none.
     *
     * @param script whether this is a script, where a language model's thoughts are left out
     * @param markup whether this may be HTML, where a tag's name holds any signs
     */
    int behind(int from, boolean script, boolean markup) {
        int at = from + 1;
        if (at >= text.length()) {
            return at;
        }
        char first = text.at(at);
        if (first == '|') {
            int end = ahead.find('>', at, ahead.lineEnd(at));
            return end < 0 ? at : end + 1;
        }
        if (first == '?') {
            return behindString("?>", at);
        }
        if (text.startsWith("![CDATA[", at)) {
            return behindString("]]>", at);
        }
        if (first == '!') {
            int end = ahead.find('>', at, ahead.paragraphEnd(from));
            return end < 0 ? at : end + 1;
        }
        if (script && Character.isDigit(first)) {
            return behindNumber(at);
        }
        boolean closing = first == '/';
        int name = closing ? at + 1 : at;
        int nameEnd = name;
        while (nameEnd < text.length() && (WordSequence.isPart(text.at(nameEnd)) || text.at(nameEnd) == '-')) {
            nameEnd++;
        }
        if (nameEnd == name || !Character.isLetter(text.at(name))) {
            return at;
        }
        while (markup && nameEnd < text.length() && !isEnd(text.at(nameEnd))) {
            nameEnd++;
            ahead.count(1);
        }
        if (nameEnd == text.length()) {
            return nameEnd;
        }
        char behind = text.at(nameEnd);
        if (">/:@.+_".indexOf(behind) < 0 && !Character.isWhitespace(behind)) {
            // Nobody follows which lines of a script are HTML, where such a name is one.
            int end = script ? ahead.find('>', nameEnd, ahead.lineEnd(nameEnd)) : -1;
            return end < 0 ? at : end + 1;
        }
        int content = closing ? -1 : behindContent(name, nameEnd, script);
        if (content >= 0) {
            return content;
        }
        int limit = ahead.paragraphEnd(from);
        int end = tagEnd(nameEnd, limit);
        // Even a tag that is never closed may count as one.
        return end >= 0 ? end + 1 : Character.isWhitespace(behind) ? limit : at;
    }

    /** Whether a sign ends the name of a tag in HTML. */
    private static boolean isEnd(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    /** The index after the number of a place in code, {@code <2>}, which the list that explains it has in its place. */
    private int behindNumber(int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.at(at))) {
            at++;
        }
        return text.startsWith(">", at) ? at + 1 : from;
    }

    private int behindString(String close, int from) {
        int end = ahead.find(close, from);
        return end < 0 ? text.length() : end + close.length();
    }

    /** The index of the {@code >} that ends a tag and stands in no value of an attribute; or -1. */
    private int tagEnd(int from, int limit) {
        WrittenAttributes attributes = new WrittenAttributes(text.text(), from, limit);
        boolean more = true;
        while (more) {
            more = attributes.next();
        }
        ahead.count(attributes.reached() - from);
        return attributes.end() < 0 ? ahead.find('>', from, limit) : attributes.end();
    }

    /** The index after an element whose content isn't text, or -1 if the tag begins no such element. */
    private int behindContent(int name, int nameEnd, boolean script) {
        for (String unread : script ? THOUGHTS : UNREAD) {
            if (nameEnd - name == unread.length()
                    && text.text().regionMatches(true, name, unread, 0, unread.length())) {
                return closingTag(unread, nameEnd);
            }
        }
        return -1;
    }

    private int closingTag(String name, int from) {
        int at = text.text().indexOf("</", from);
        while (at >= 0 && !ahead.isExhausted()) {
            ahead.count(at - from);
            if (text.text().regionMatches(true, at + 2, name, 0, name.length())) {
                int end = text.text().indexOf('>', at);
                return end < 0 ? text.length() : end + 1;
            }
            at = text.text().indexOf("</", at + 2);
        }
        ahead.count(text.length() - from);
        return -1;
    }
}
