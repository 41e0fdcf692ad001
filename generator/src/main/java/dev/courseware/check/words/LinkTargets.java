package dev.courseware.check.words;

/**
 * Skips what follows a bracket: an address with its title, or a reference's label. Adds the words of titles, since
 * readers see those.
 */
final class LinkTargets {
    private final ScannedText text;
    private final Lookahead ahead;
    private final UnmarkedWords plain;

    LinkTargets(ScannedText text, Lookahead ahead, UnmarkedWords plain) {
        this.text = text;
        this.ahead = ahead;
        this.plain = plain;
    }

    /**
     * Skips what belongs to a pair of brackets.
     *
     * @param from the index of the closing bracket
     * @param markup whether this may be HTML, in which nothing is a title
     * @return the index after the target
     */
    int behind(int from, boolean markup) {
        int at = from + 1;
        if (at >= text.length()) {
            return at;
        }
        char next = text.at(at);
        if (next == '(') {
            return target(at, markup);
        }
        if (next == '[' && !text.startsWith("[[", at) && !text.startsWith("[^", at)) {
            int close = ahead.find(']', at, ahead.paragraphEnd(at));
            return close < 0 ? at : close;
        }
        return at;
    }

    private int target(int parenthesis, boolean markup) {
        int limit = ahead.paragraphEnd(parenthesis);
        int at = text.behindSpaces(parenthesis + 1, limit);
        if (at < limit && text.at(at) == '<') {
            int close = ahead.find('>', at, limit);
            at = close < 0 ? at : close + 1;
        }
        int depth = 0;
        while (at < limit && !Character.isWhitespace(text.at(at))) {
            char c = text.at(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return at + 1;
            }
            at++;
            ahead.count(1);
        }
        return behindTitle(parenthesis, text.behindSpaces(Math.min(at, limit), limit), limit, markup);
    }

    private int behindTitle(int parenthesis, int from, int limit, boolean markup) {
        if (from < limit && "\"'(".indexOf(text.at(from)) >= 0) {
            char close = text.at(from) == '(' ? ')' : text.at(from);
            int end = from + 1;
            while (end < limit && text.at(end) != close) {
                end += text.at(end) == '\\' ? 2 : 1;
                ahead.count(1);
            }
            int behind = text.behindSpaces(Math.min(end + 1, limit), limit);
            if (end < limit && behind < limit && text.at(behind) == ')') {
                // Tags stay tags where the brackets are no link after all.
                if (!markup && text.find('<', from + 1, end) < 0) {
                    plain.add(from + 1, end);
                }
                return behind + 1;
            }
        }
        int close = ahead.find(')', parenthesis, limit);
        return close < 0 ? parenthesis + 1 : close + 1;
    }
}
