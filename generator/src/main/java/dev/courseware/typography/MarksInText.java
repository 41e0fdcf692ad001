package dev.courseware.typography;

import dev.courseware.typography.SetText.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out what each mark of a line is: what opens a quotation and what closes it, an apostrophe, a prime, a dash. In
 * doubt a mark stays as it was typed.
 */
final class MarksInText {
    private final char[] line;
    private final List<Passage> passages;
    private final Edits edits = new Edits();
    /** The index of the last mark that opened a quotation, for one that stands beside it. */
    private int opened = -2;
    /** The index of the last single mark by which a quotation may end; -1 until somebody asks. */
    private int lastSingleEnd = -1;

    private Optional<Marks> outer = Optional.empty();
    private Optional<Marks> inner = Optional.empty();
    /** What belongs to the same passage, so that nothing else is touched. */
    private int from;

    private int to;

    MarksInText(char[] line, List<Passage> passages) {
        this.line = line;
        this.passages = passages;
    }

    /** What takes the place of single characters. */
    Edits edits() {
        for (int passage = 0; passage < passages.size(); passage++) {
            from = passages.get(passage).from();
            to = passage + 1 < passages.size() ? passages.get(passage + 1).from() : line.length;
            passages.get(passage).marks().ifPresent(this::look);
        }
        return edits;
    }

    private void look(Marks marks) {
        boolean spaced = marks.spaced();
        for (int i = from; i < to; i++) {
            char c = line[i];
            if (c == '"' || c == '\'' || c == '-' || spaced && isSpaced(c)) {
                i = look(i, marks);
            }
        }
    }

    /** Returns the index of the last character that was looked at. */
    private int look(int i, Marks marks) {
        char c = line[i];
        if (c == '"') {
            outer(i, marks);
        } else if (c == '\'') {
            single(i, marks);
        } else if (c == '-') {
            return dash(i);
        } else {
            space(i, c);
        }
        return i;
    }

    private void put(int i, String mark) {
        edits.put(i, mark);
    }

    private void outer(int i, Marks marks) {
        boolean opens = opens(i);
        if (outer.isPresent() && closes(i) && !(opens && isSpace(before(i)))) {
            put(i, outer.get().close());
            outer = Optional.empty();
            inner = Optional.empty();
        } else if (opens) {
            put(i, marks.open());
            opened = i;
            outer = Optional.of(marks);
        } else if (closes(i) && !isDigit(before(i)) && !isWord(after(i))) {
            // It may have been opened in a paragraph before.
            put(i, marks.close());
        }
    }

    private void single(int i, Marks marks) {
        char before = before(i);
        char after = after(i);
        if (isWord(before) && isWord(after)) {
            if (!isDigit(before) || !isDigit(after)) {
                apostrophe(i);
            }
        } else if (opens(i)) {
            if (isShortened(i, marks) || i >= lastSingleEnd()) {
                apostrophe(i);
            } else {
                put(i, marks.innerOpen());
                opened = i;
                inner = Optional.of(marks);
            }
        } else if (inner.isPresent() && closes(i)) {
            put(i, inner.get().innerClose());
            inner = Optional.empty();
        } else if (Character.isLetter(before)) {
            apostrophe(i);
        }
    }

    private void apostrophe(int i) {
        put(i, String.valueOf(Marks.APOSTROPHE));
    }

    /** The '90s, 'tis, rock 'n' roll. */
    private boolean isShortened(int i, Marks marks) {
        int end = i + 1;
        while (end < line.length && end < i + 8 && isWord(line[end])) {
            end++;
        }
        String word = new String(line, i + 1, end - i - 1);
        boolean decade = word.length() >= 2 && isDigit(word.charAt(0)) && isDigit(word.charAt(1));
        boolean closed = end < line.length && line[end] == '\'';
        if (closed && word.equals("n") && marks.shortened().contains("n")) {
            return true;
        }
        return !closed && (decade && word.length() <= 3 || marks.shortened().contains(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * Hyphens by two or three are a dash between blanks, between letters if they are three, and between numbers; options
     * of programs, as in {@code --all}, are no dashes.
     */
    private int dash(int i) {
        int end = i;
        while (end < to && line[end] == '-') {
            end++;
        }
        int count = end - i;
        char before = before(i);
        char after = end < line.length ? line[end] : 0;
        boolean apart = isSpace(before) && after != 0 && isSpace(after);
        boolean between =
                count == 3 ? isWord(before) && isWord(after) : count == 2 && isDigit(before) && isDigit(after);
        if ((count == 2 || count == 3) && (apart || between)) {
            put(i, count == 2 ? "–" : "—");
            for (int each = i + 1; each < end; each++) {
                put(each, "");
            }
        }
        return end - 1;
    }

    /** Whether a sign stands apart from a word, in languages that want it so. */
    static boolean isSpaced(char c) {
        return c == '?' || c == '!' || c == ';' || c == ':' || c == '«' || c == '»';
    }

    /** Makes a blank that an author typed one at which no line ends; what wasn't typed is only put into guillemets. */
    private void space(int i, char c) {
        if (c == '«') {
            char after = after(i);
            if (after == ' ' && i + 1 < to) {
                put(i + 1, String.valueOf(Marks.NO_BREAK));
            } else if (!isSpace(after)) {
                put(i, "«" + Marks.NO_BREAK);
            }
            return;
        }
        char before = before(i);
        char wanted = c == ':' || c == '»' ? Marks.NO_BREAK : Marks.NARROW_NO_BREAK;
        if (before == ' ' && i - 1 >= from && i > 1 && !isSpace(line[i - 2]) && isEnd(i, c)) {
            put(i - 1, String.valueOf(wanted));
        } else if (c == '»' && !isSpace(before)) {
            put(i, Marks.NO_BREAK + "»");
        }
    }

    /** Whether a sign ends something: {@code :)} and {@code :name} don't. */
    private boolean isEnd(int i, char c) {
        char after = after(i);
        return c == '»'
                || isSpace(after)
                || after == '!'
                || after == '?'
                || after == '»'
                || after == '"'
                || after == ')' && (c == '?' || c == '!');
    }

    private boolean opens(int i) {
        char before = before(i);
        boolean begins = isSpace(before)
                || isBracket(before)
                || before == '—'
                || before == '–'
                || before == '-'
                || before == '/'
                || isIdeograph(before)
                || opened == i - 1;
        return begins && !isSpace(after(i));
    }

    private boolean closes(int i) {
        return !isSpace(before(i)) && opened != i - 1;
    }

    /** The index of the last single mark by which a quotation may end. */
    private int lastSingleEnd() {
        if (lastSingleEnd < 0) {
            int i = line.length - 1;
            while (i > 0 && (line[i] != '\'' || isSpace(before(i)) || isWord(after(i)))) {
                i--;
            }
            lastSingleEnd = Math.max(0, i);
        }
        return lastSingleEnd;
    }

    private char before(int i) {
        return i == 0 ? 0 : line[i - 1];
    }

    private char after(int i) {
        return i + 1 < line.length ? line[i + 1] : 0;
    }

    private static boolean isSpace(char c) {
        return c == 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == SetText.OBJECT || Character.isSurrogate(c);
    }

    private static boolean isBracket(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2E80' && Character.isLetter(c) && (c < '\uAC00' || c >= '\uF900');
    }
}
