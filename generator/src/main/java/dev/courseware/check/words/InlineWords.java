package dev.courseware.check.words;

import java.util.Set;

/**
 * Adds the words of running text. Skips anything that is or may be markup: addresses, attributes, tags, comments,
 * labels of references. What is skipped can never be reported as lost, so where this class is in doubt, no false alarm
 * follows.
 */
final class InlineWords {
    private static final int NONE = -1;
    /** TeX commands whose argument is a name that readers never see. */
    private static final Set<String> NAMING = Set.of("begin", "end", "label", "ref", "eqref", "tag", "cite");

    private static final String[] MARKS = {"predict:", "misconception:", "answer:", "takeaway:"};

    private final ScannedText text;
    private final WordSequence words;
    private final Lookahead ahead;
    private final UnmarkedWords plain;
    private final TagEnds tags;
    private final LinkTargets targets;
    private boolean gaps;
    private boolean formula;
    /** How the labels of a script are found; null for a lesson. */
    private ScriptLabel labels;

    private boolean markup;
    private boolean comments = true;
    /** The index up to which it isn't sure which backticks of a script mark code. */
    private int unsure;
    /** The number of words before the last image, while nothing but its brackets has been read since. */
    private int image = NONE;

    InlineWords(ScannedText text, WordSequence words) {
        this.text = text;
        this.words = words;
        this.ahead = new Lookahead(text);
        this.plain = new UnmarkedWords(text, words);
        this.tags = new TagEnds(text, ahead);
        this.targets = new LinkTargets(text, ahead, plain);
    }

    /** Whether the text is too intricate for any conclusion to be drawn from it. */
    boolean isExhausted() {
        return ahead.isExhausted();
    }

    /** Declares that no conclusion can be drawn from this text. */
    void giveUp() {
        ahead.giveUp();
    }

    /** Sets whether double brackets hold a gap's answers from now on, all of which count. */
    void gaps(boolean gaps) {
        this.gaps = gaps;
    }

    /** Sets whether the text that follows is TeX. */
    void formula(boolean formula) {
        this.formula = formula;
    }

    /** Sets whether the text that follows may be HTML, in which backticks don't mark code. */
    void markup(boolean markup) {
        this.markup = markup;
    }

    /** From now on, reads the marks that scripts have, and leaves out a language model's thoughts. */
    void script(ScriptLabel labels) {
        this.labels = labels;
    }

    private boolean isScript() {
        return labels != null;
    }

    /** Reads to the end of a line, or of a construct that began on it; returns the index after that. */
    int line(int from) {
        int at = from;
        int end = ahead.lineEnd(from);
        while (at < text.length() && text.at(at) != '\n' && !ahead.isExhausted()) {
            at = next(at, text.length());
            if (at > end) {
                // Who says the words of further lines in a construct, and those after it, is uncertain.
                words.unsay(end);
                words.says(WordSequence.NOBODY);
            }
        }
        return Math.min(at + 1, text.length());
    }

    /** Reads part of a line. */
    void part(int from, int to) {
        int at = from;
        while (at < to) {
            at = next(at, to);
        }
    }

    /** Reads the first quoted string. */
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
            return plain.word(at, to);
        }
        return switch (c) {
            case '\\' -> markup ? at + 1 : backslash(at, to);
            case '$' -> dollar(at);
            case '%' -> formula ? ahead.lineEnd(at) : at + 1;
            case '&' -> markup ? unended(plain.entity(at), to) : plain.entity(at);
            case '`' -> markup ? at + 1 : code(at);
            case '<' -> text.startsWith("<!--", at) ? comment(at) : tags.behind(at, isScript(), markup);
            case ']' -> targets.behind(at, markup);
            case '[' -> bracket(at);
            case '{' -> braces(at);
            default -> at + 1;
        };
    }

    /** The index after letters that may be an entity in HTML without the semicolon: {@code &lt}. */
    private int unended(int from, int to) {
        int at = from;
        while (at < to && text.at(at) < 128 && Character.isLetterOrDigit(text.at(at))) {
            at++;
        }
        return at;
    }

    /** An escaped character, or a TeX command, which may be written differently once it is typeset. */
    private int backslash(int from, int to) {
        int at = from + 1;
        if (at < to && isPunctuation(text.at(at))) {
            return at + 1;
        }
        while (at < to && WordSequence.isPart(text.at(at))) {
            at++;
        }
        boolean names = NAMING.contains(text.text().substring(from + 1, at)) && text.startsWith("{", at);
        int close = names ? ahead.find('}', at, ahead.lineEnd(at)) : -1;
        return close < 0 ? at : close;
    }

    /** A formula's delimiter, perhaps followed by a name in parentheses. */
    private int dollar(int from) {
        if (!text.startsWith("$$", from)) {
            return from + 1;
        }
        formula = !formula;
        int lineEnd = ahead.lineEnd(from);
        int open = text.behindSpaces(from + 2, lineEnd);
        boolean named = text.startsWith("(", open) && text.at(text.withoutSpaces(open, lineEnd) - 1) == ')';
        return named ? lineEnd : from + 2;
    }

    private int code(int from) {
        int open = text.run(from);
        if (from < unsure) {
            return from + open;
        }
        int limit = ahead.paragraphEnd(from);
        int at = from + open;
        while (at < limit && !ahead.isExhausted()) {
            int tick = ahead.find('`', at, limit);
            if (tick < 0) {
                break;
            }
            int close = text.run(tick);
            if (close == open && isScript() && mayHoldPart(from + open, tick)) {
                // Where another part of a script begins, all code has ended.
                unsure = limit;
                break;
            }
            if (close == open) {
                words.addAll(text.signs(), from + open, tick);
                return tick + close;
            }
            at = tick + close;
        }
        return from + open;
    }

    /** Whether a part may begin in a range of a script: a line by forms that only its reader knows, or behind a label. */
    private boolean mayHoldPart(int from, int to) {
        return to > ahead.lineEnd(from) || labels.mayEnd(from, to);
    }

    private int comment(int from) {
        int end = comments ? text.text().indexOf("-->", from + 2) : -1;
        comments &= end >= 0;
        if (end < 0 || !isScript() && end > ahead.paragraphEnd(from) && !beginsLine(from)) {
            return from + 4;
        }
        int kind = text.behindSpaces(from + 4, end);
        for (String mark : isScript() ? MARKS : new String[0]) {
            if (text.text().regionMatches(true, kind, mark, 0, mark.length())) {
                words.says(WordSequence.NOBODY);
                part(Math.min(kind + mark.length(), end), end);
            }
        }
        return end + 3;
    }

    /** Whether only markers of quotations and lists precede an index on its line. */
    private boolean beginsLine(int index) {
        int at = index;
        while (at > 0 && text.at(at - 1) != '\n') {
            at--;
        }
        return LinePrefix.of(text, at).end() >= index;
    }

    private int bracket(int from) {
        image = NONE;
        if (from > 0 && text.at(from - 1) == '!') {
            image = words.size();
            int close = ahead.find(']', from, ahead.paragraphEnd(from));
            if (close > 0 && text.hasMarksInWords(from, close)) {
                return close;
            }
        }
        if (text.startsWith("[^", from)) {
            int close = ahead.find(']', from, ahead.lineEnd(from));
            return close < 0 ? from + 1 : close;
        }
        if (text.startsWith("[[", from)) {
            return term(from);
        }
        return from + 1;
    }

    /** A term, of which only the shown words count; or a gap. */
    private int term(int from) {
        int close = ahead.find(']', from, ahead.paragraphEnd(from));
        if (close < 0 || !text.startsWith("]]", close) || text.startsWith("[[^", from)) {
            return from + 1;
        }
        int bar = gaps ? -1 : ahead.find('|', from, close);
        int shown = bar < 0 ? from + 2 : bar + 1;
        if (text.find('<', shown, close) < 0) {
            plain.add(shown, close);
        }
        return targets.behind(close + 1, markup);
    }

    /** Attributes, recognised by what precedes them or by how they look. */
    private int braces(int from) {
        int close = ahead.find('}', from, ahead.lineEnd(from));
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
        boolean attributes = behind || looks || ahead.find('=', from, close) >= 0;
        if (attributes && image >= 0 && text.text().substring(from, close).contains("alt=")) {
            // The alternative text replaces the words in the brackets.
            words.cut(image);
        }
        return attributes ? close + 1 : from + 1;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !WordSequence.isPart(c);
    }
}
