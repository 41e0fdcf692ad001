package dev.courseware.check.words;

import java.util.Set;

/**
 * Takes the words out of running text. What is markup, or may be, is passed over: addresses, attributes, tags, comments,
 * labels of references. What is passed over can't be missed later, so that a doubt never raises an alarm.
 */
final class InlineWords {
    /** So often may each character be looked at ahead of its turn before it is given up to understand the text. */
    private static final int PATIENCE = 30;

    private static final int NONE = -1;
    /** So far back an address is looked for. */
    private static final int LONGEST_HOST = 60;

    private static final String[] UNREAD = {"script", "style", "svg", "math", "template", "iframe", "object", "noscript"
    };

    private static final String[] THOUGHTS = {"think", "thinking", "reasoning", "scratchpad"};
    /** Commands of TeX with a name that nobody reads. */
    private static final Set<String> NAMING = Set.of("begin", "end", "label", "ref", "eqref", "tag", "cite");

    private static final String[] MARKS = {"predict:", "misconception:", "answer:", "takeaway:"};

    private final ScannedText text;
    private final WordSequence words;
    private long patience;
    private boolean gaps;
    private boolean formula;
    private boolean script;
    private boolean markup;
    private boolean comments = true;
    private int paragraphEnd = -1;
    /** How many words stood before the last image, if nothing but its own brackets was read since. */
    private int image = NONE;

    private int lineStart = 0;
    private int lineEnd = -1;

    InlineWords(ScannedText text, WordSequence words) {
        this.text = text;
        this.words = words;
        this.patience = 1_000L + (long) PATIENCE * text.length();
    }

    /** Whether the text is so intricate that nothing should be concluded from it. */
    boolean isExhausted() {
        return patience < 0;
    }

    /** Says that nothing should be concluded from this text. */
    void giveUp() {
        patience = -1;
    }

    /** Whether double brackets hold answers from now on, all of which count. */
    void gaps(boolean gaps) {
        this.gaps = gaps;
    }

    /** Whether what follows is TeX. */
    void formula(boolean formula) {
        this.formula = formula;
    }

    /** Whether what follows may be HTML, in which nothing is code. */
    void markup(boolean markup) {
        this.markup = markup;
    }

    /** Reads a script's marks and leaves out a language model's thoughts from now on. */
    void script() {
        script = true;
    }

    /** Reads on to the end of the line, or of the line in which something ends that began in it; returns the index behind. */
    int line(int from) {
        int at = from;
        int end = lineEnd(from);
        while (at < text.length() && text.at(at) != '\n' && patience >= 0) {
            if (at > end) {
                // Whose words they are that follow something of several lines is not sure.
                words.says(WordSequence.NOBODY);
            }
            at = next(at, text.length());
        }
        return Math.min(at + 1, text.length());
    }

    /** Reads a part of a line. */
    void part(int from, int to) {
        int at = from;
        while (at < to) {
            at = next(at, to);
        }
    }

    /** Reads what stands in quotes first. */
    void quoted(int from, int to) {
        int open = text.find('"', from, to);
        int close = open < 0 ? -1 : text.find('"', open + 1, to);
        if (close > 0) {
            part(open + 1, close);
        }
    }

    private int next(int at, int to) {
        char c = text.at(at);
        if (WordSequence.isPart(c)) {
            return word(at, to);
        }
        return switch (c) {
            case '\\' -> backslash(at, to);
            case '$' -> dollar(at);
            case '%' -> formula ? lineEnd(at) : at + 1;
            case '&' -> behindEntity(at) > at ? unread(behindEntity(at)) : at + 1;
            case '`' -> markup ? at + 1 : code(at);
            case '<' -> angle(at);
            case ']' -> behindBracket(at);
            case '[' -> bracket(at);
            case '{' -> braces(at);
            default -> at + 1;
        };
    }

    /** A sign that is meant as it is, or a command of TeX, which may be written in another way when it is set. */
    private int backslash(int from, int to) {
        int at = from + 1;
        if (at < to && isPunctuation(text.at(at))) {
            return at + 1;
        }
        while (at < to && WordSequence.isPart(text.at(at))) {
            at++;
        }
        boolean names = NAMING.contains(text.text().substring(from + 1, at)) && text.startsWith("{", at);
        int close = names ? find('}', at, lineEnd(at)) : -1;
        return close < 0 ? at : close;
    }

    /** A formula's sign, perhaps with a name in brackets behind it. */
    private int dollar(int from) {
        if (!text.startsWith("$$", from)) {
            return from + 1;
        }
        formula = !formula;
        int lineEnd = lineEnd(from);
        int open = text.behindSpaces(from + 2, lineEnd);
        boolean named = text.startsWith("(", open) && text.at(text.withoutSpaces(open, lineEnd) - 1) == ')';
        return named ? lineEnd : from + 2;
    }

    private int word(int from, int to) {
        int before = words.size();
        int end = words.addWord(text.signs(), from, to, from);
        if (end < to && text.at(end) == '&') {
            int behind = behindEntity(end);
            if (behind > end) {
                words.cut(before);
                return unread(behind);
            }
        }
        if (from > 0 && !Character.isWhitespace(text.at(from - 1)) && mayPartlyLink(from, end)
                || mayBeginLink(from, end)) {
            words.cut(before);
        }
        return end;
    }

    /** Whether a word may be the beginning of something else and then of an address: {@code éa@example.org}. */
    private boolean mayBeginLink(int from, int end) {
        if (end == text.length() || text.at(end) <= ' ' || text.at(end - 1) >= 128) {
            return false;
        }
        int ascii = from;
        while (ascii < end && text.at(ascii) < 128) {
            ascii++;
        }
        if (ascii == end) {
            return false;
        }
        int last = Math.min(text.length(), end + LONGEST_HOST);
        for (int at = end; at < last; at++) {
            char c = text.at(at);
            if (c == '@' || text.startsWith("://", at)) {
                return true;
            }
            if (c <= ' ' || c >= 128) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word may be the end of a bare address and the beginning of something else: {@code a@example.orgé}. */
    private boolean mayPartlyLink(int from, int end) {
        int ascii = from;
        while (ascii < end && text.at(ascii) < 128) {
            ascii++;
        }
        if (ascii == end || ascii == from) {
            return false;
        }
        for (int at = from - 1; at >= Math.max(0, from - LONGEST_HOST); at--) {
            char c = text.at(at);
            if (c == '@' || c == '/' || text.startsWith("www.", at)) {
                return true;
            }
            if (Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }

    /** Passes over what is written together with an entity, which may be one of its letters. */
    private int unread(int from) {
        int at = from;
        while (at < text.length()) {
            if (WordSequence.isPart(text.at(at))) {
                at++;
            } else if (text.at(at) == '&' && behindEntity(at) > at) {
                at = behindEntity(at);
            } else {
                return at;
            }
        }
        return at;
    }

    private int behindEntity(int ampersand) {
        int at = ampersand + 1;
        if (at < text.length() && text.at(at) == '#') {
            at++;
        }
        int start = at;
        while (at < text.length() && at - start < 32 && text.at(at) < 128 && WordSequence.isPart(text.at(at))) {
            at++;
        }
        return at > start && at < text.length() && text.at(at) == ';' ? at + 1 : ampersand;
    }

    private int code(int from) {
        int open = text.run(from);
        int limit = paragraphEnd(from);
        int at = from + open;
        while (at < limit && patience >= 0) {
            int tick = find('`', at, limit);
            if (tick < 0) {
                break;
            }
            int close = text.run(tick);
            if (close == open) {
                words.addAll(text.signs(), from + open, tick);
                return tick + close;
            }
            at = tick + close;
        }
        return from + open;
    }

    private int angle(int from) {
        if (text.startsWith("<!--", from)) {
            return comment(from);
        }
        int at = from + 1;
        if (at >= text.length()) {
            return at;
        }
        char first = text.at(at);
        if (first == '|') {
            int end = find('>', at, lineEnd(at));
            return end < 0 ? at : end + 1;
        }
        if (first == '?') {
            return behind("?>", at);
        }
        if (text.startsWith("![CDATA[", at)) {
            return behind("]]>", at);
        }
        if (first == '!') {
            int end = find('>', at, paragraphEnd(from));
            return end < 0 ? at : end + 1;
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
        if (nameEnd == text.length()) {
            return nameEnd;
        }
        char behind = text.at(nameEnd);
        if (behind != '>'
                && behind != '/'
                && behind != ':'
                && behind != '@'
                && behind != '.'
                && behind != '+'
                && behind != '_'
                && !Character.isWhitespace(behind)) {
            return at;
        }
        int content = closing ? -1 : behindContent(name, nameEnd);
        if (content >= 0) {
            return content;
        }
        int limit = paragraphEnd(from);
        int end = tagEnd(nameEnd, limit);
        // A tag that never ends may yet be one.
        return end >= 0 ? end + 1 : Character.isWhitespace(behind) ? limit : at;
    }

    private int behind(String close, int from) {
        int end = text.text().indexOf(close, from);
        patience -= (end < 0 ? text.length() : end) - from;
        return end < 0 ? text.length() : end + close.length();
    }

    private int comment(int from) {
        int end = comments ? text.text().indexOf("-->", from + 2) : -1;
        comments &= end >= 0;
        if (end < 0 || !script && end > paragraphEnd(from) && !beginsLine(from)) {
            return from + 4;
        }
        int kind = text.behindSpaces(from + 4, end);
        for (String mark : script ? MARKS : new String[0]) {
            if (text.text().regionMatches(true, kind, mark, 0, mark.length())) {
                words.says(WordSequence.NOBODY);
                part(Math.min(kind + mark.length(), end), end);
            }
        }
        return end + 3;
    }

    /** Whether nothing but signs of quotations and lists stands before an index on its line. */
    private boolean beginsLine(int index) {
        int at = index;
        while (at > 0 && text.at(at - 1) != '\n') {
            at--;
        }
        return LinePrefix.of(text, at).end() >= index;
    }

    /** The index of the sign that ends a tag, with respect to quotes where they are closed; or -1. */
    private int tagEnd(int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.at(at);
            if (c == '>') {
                return at;
            }
            if ((c == '"' || c == '\'') && text.at(at - 1) == '=') {
                int close = find(c, at + 1, limit);
                if (close < 0) {
                    break;
                }
                at = close;
            }
            at++;
            patience--;
        }
        return find('>', from, limit);
    }

    /** The index behind an element whose content is no text, or -1 if it isn't one. */
    private int behindContent(int name, int nameEnd) {
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
        while (at >= 0 && patience >= 0) {
            patience -= at - from;
            if (text.text().regionMatches(true, at + 2, name, 0, name.length())) {
                int end = text.text().indexOf('>', at);
                return end < 0 ? text.length() : end + 1;
            }
            at = text.text().indexOf("</", at + 2);
        }
        patience -= text.length() - from;
        return -1;
    }

    /** What may follow a bracket that closes: an address with a title, a label, attributes. */
    private int behindBracket(int from) {
        int at = from + 1;
        if (at >= text.length()) {
            return at;
        }
        char next = text.at(at);
        if (next == '(') {
            return target(at);
        }
        if (next == '[' && !text.startsWith("[[", at) && !text.startsWith("[^", at)) {
            int close = find(']', at, paragraphEnd(at));
            return close < 0 ? at : close;
        }
        return at;
    }

    private int target(int parenthesis) {
        int limit = paragraphEnd(parenthesis);
        int at = text.behindSpaces(parenthesis + 1, limit);
        if (at < limit && text.at(at) == '<') {
            int close = find('>', at, limit);
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
            patience--;
        }
        return behindTitle(parenthesis, text.behindSpaces(Math.min(at, limit), limit), limit);
    }

    private int behindTitle(int parenthesis, int from, int limit) {
        if (from < limit && "\"'(".indexOf(text.at(from)) >= 0) {
            char close = text.at(from) == '(' ? ')' : text.at(from);
            int end = from + 1;
            while (end < limit && text.at(end) != close) {
                end += text.at(end) == '\\' ? 2 : 1;
                patience--;
            }
            int behind = text.behindSpaces(Math.min(end + 1, limit), limit);
            if (end < limit && behind < limit && text.at(behind) == ')') {
                if (!markup) {
                    plain(from + 1, end);
                }
                return behind + 1;
            }
        }
        int close = find(')', parenthesis, limit);
        return close < 0 ? parenthesis + 1 : close + 1;
    }

    /** Reads what stands in brackets in a label, but what its speaker is called. */
    void brackets(int from, int to, Speakers speakers) {
        int depth = 0;
        int at = from;
        while (at < to) {
            char c = text.at(at);
            if (c == '(' || c == '[') {
                // What begins with a digit is a time or a number.
                depth += at + 1 < to && Character.isDigit(text.at(at + 1)) ? 0 : 1;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            }
            if (WordSequence.isPart(c)) {
                int behind = WordSequence.end(text.text(), at, to);
                long word = WordSequence.hash(text.text(), at, behind);
                if (depth > 0 && !speakers.calls(word)) {
                    words.add(word, at);
                }
                at = behind;
            } else {
                at++;
            }
        }
    }

    /** Adds words in which only entities mean something. */
    void plain(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.at(at);
            if (WordSequence.isPart(c)) {
                at = word(at, to);
            } else if (c == '&' && behindEntity(at) > at) {
                at = unread(behindEntity(at));
            } else {
                at++;
            }
        }
    }

    private int bracket(int from) {
        image = NONE;
        if (from > 0 && text.at(from - 1) == '!') {
            image = words.size();
            int close = find(']', from, paragraphEnd(from));
            if (close > 0 && hasMarksInWords(from, close)) {
                return close;
            }
        }
        if (text.startsWith("[^", from)) {
            int close = find(']', from, lineEnd(from));
            return close < 0 ? from + 1 : close;
        }
        if (text.startsWith("[[", from)) {
            return term(from);
        }
        return from + 1;
    }

    /** Whether marks stand inside of words, which are whole where there are no marks: in the words for an image, in answers. */
    boolean hasMarksInWords(int from, int to) {
        for (int at = from + 1; at + 1 < to; at++) {
            if ("*_~`<>\\$".indexOf(text.at(at)) >= 0
                    && (WordSequence.isPart(text.at(at - 1)) || WordSequence.isPart(text.at(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** A term, of which only what is shown counts; or a gap. */
    private int term(int from) {
        int close = find(']', from, paragraphEnd(from));
        if (close < 0 || !text.startsWith("]]", close) || text.startsWith("[[^", from)) {
            return from + 1;
        }
        int bar = gaps ? -1 : find('|', from, close);
        int shown = bar < 0 ? from + 2 : bar + 1;
        if (text.find('<', shown, close) < 0) {
            plain(shown, close);
        }
        return behindBracket(close + 1);
    }

    /** Attributes, behind what they belong to or by their looks. */
    private int braces(int from) {
        int close = find('}', from, lineEnd(from));
        if (close < 0) {
            return from + 1;
        }
        if (text.startsWith("{{", from)) {
            return close + 1;
        }
        char before = from == 0 ? '\n' : text.at(from - 1);
        char first = text.at(from + 1);
        boolean behind = ")]`*_~}\"".indexOf(before) >= 0;
        boolean looks = first == '#' || first == '.' || first == ':' || first == '-';
        boolean attributes = behind || looks || find('=', from, close) >= 0;
        if (attributes && image >= 0 && text.text().substring(from, close).contains("alt=")) {
            // Other words stand for those in the brackets.
            words.cut(image);
        }
        return attributes ? close + 1 : from + 1;
    }

    /** The index of a sign before {@code limit}, or -1. */
    private int find(char sign, int from, int limit) {
        int at = text.find(sign, from, limit);
        patience -= (at < 0 ? limit : at) - from + 1;
        return at;
    }

    private int lineEnd(int from) {
        if (from < lineStart || from > lineEnd) {
            int end = text.text().indexOf('\n', from);
            lineStart = from;
            lineEnd = end < 0 ? text.length() : end;
        }
        return lineEnd;
    }

    /** Where the paragraph ends in which something stands: at the next line that is blank or begins another block. */
    private int paragraphEnd(int from) {
        if (from < paragraphEnd) {
            return paragraphEnd;
        }
        int end = lineEnd(from);
        while (end < text.length() && !beginsBlock(end + 1)) {
            end = lineEnd(end + 1);
        }
        paragraphEnd = end;
        return end;
    }

    private boolean beginsBlock(int line) {
        int at = line;
        while (at < text.length() && (text.at(at) == ' ' || text.at(at) == '\t' || text.at(at) == '>')) {
            at++;
        }
        if (at == text.length() || text.at(at) == '\n') {
            return true;
        }
        char c = text.at(at);
        boolean spaced = at + 1 >= text.length() || Character.isWhitespace(text.at(at + 1));
        return switch (c) {
            case '#', '|' -> true;
            case '-', '+', '*' -> spaced;
            case '`', '~', ':' -> text.run(at) >= 3 || c == ':' && spaced;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> isNumbered(at);
            default -> false;
        };
    }

    private boolean isNumbered(int from) {
        int at = from;
        while (at < text.length() && at - from < 10 && text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        return at < text.length() && (text.at(at) == '.' || text.at(at) == ')');
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !WordSequence.isPart(c);
    }
}
