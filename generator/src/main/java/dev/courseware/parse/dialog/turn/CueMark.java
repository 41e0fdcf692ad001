package dev.courseware.parse.dialog.turn;

import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.cue.StageWords;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.script.LineForms;

/**
 * A few words that are set apart from the text around them: {@code (w)}, {@code [w]}, {@code <w>}, {@code *w*},
 * {@code *(w)*}; but not links, images and footnotes.
 *
 * @param words the words inside
 * @param start the index of the first mark
 * @param end the index after the last one
 * @param isEmphasis whether they are only set apart by {@code *} or {@code _}
 */
record CueMark(String words, int start, int end, boolean isEmphasis) {
    private static final int MOST_EMPHASIS = 3;

    /** Returns the words that are set apart at {@code from}, or null. */
    static CueMark opening(String text, int from, int limit) {
        int at = from;
        while (at < limit
                && at - from < MOST_EMPHASIS
                && isEmphasis(text.charAt(at))
                && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        int emphasis = at - from;
        if (at >= limit) {
            return null;
        }
        char open = text.charAt(at);
        if (Brackets.closing(open) == 0) {
            return emphasis == 1 ? emphasised(text, from, limit) : null;
        }
        int end = Brackets.end(text, at, StageWords.LONGEST + 2);
        if (end < 0 || end + emphasis > limit || !text.regionMatches(end, text, from, emphasis)) {
            return null;
        }
        return isReference(text, from, end, limit) ? null : bracketed(text, at, end, from, end + emphasis);
    }

    /** Returns the words that are set apart right before {@code limit}, or null. */
    static CueMark closing(String text, int start, int limit) {
        char last = text.charAt(limit - 1);
        int at = limit;
        while (at > start && limit - at < MOST_EMPHASIS && isEmphasis(last) && text.charAt(at - 1) == last) {
            at--;
        }
        if (at == start) {
            return null;
        }
        char open = Brackets.opening(text.charAt(at - 1));
        char wanted = open == 0 ? last : open;
        if (open == 0 && limit - at != 1) {
            return null;
        }
        int lowest =
                Math.max(start, limit - (open == 0 ? CueWords.LONGEST : StageWords.LONGEST) - 2 * MOST_EMPHASIS - 2);
        int from = (open == 0 ? limit - 1 : at) - 1;
        while (from >= lowest && text.charAt(from) != wanted && text.charAt(from) != '\n') {
            from--;
        }
        if (from < lowest || text.charAt(from) == '\n') {
            return null;
        }
        for (int outer = from; outer >= lowest && from - outer <= MOST_EMPHASIS; outer--) {
            if (outer == from || isEmphasis(text.charAt(outer))) {
                CueMark mark = opening(text, outer, limit);
                if (mark != null && mark.end == limit) {
                    return mark;
                }
            } else {
                break;
            }
        }
        return null;
    }

    private static CueMark bracketed(String text, int open, int close, int start, int end) {
        String words =
                LineForms.withoutEmphasis(text.substring(open + 1, close - 1).strip());
        if (words.isEmpty() || text.charAt(open) == '<' && isHtml(words)) {
            return null;
        }
        return new CueMark(words, start, end, false);
    }

    private static CueMark emphasised(String text, int from, int limit) {
        char mark = text.charAt(from);
        int last = Math.min(limit, from + CueWords.LONGEST + 2);
        for (int i = from + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return null;
            }
            if (c == mark) {
                String words = text.substring(from + 1, i);
                boolean closed = !words.isBlank()
                        && !Character.isWhitespace(words.charAt(words.length() - 1))
                        && !Character.isWhitespace(words.charAt(0));
                return closed ? new CueMark(words, from, i + 1, true) : null;
            }
        }
        return null;
    }

    private static boolean isReference(String text, int from, int end, int limit) {
        char open = text.charAt(from);
        if (open == '[' && end < limit && "([:".indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        return open == '(' && from > 0 && text.charAt(from - 1) == ']'
                || open == '[' && from > 0 && "![]\\".indexOf(text.charAt(from - 1)) >= 0;
    }

    private static boolean isHtml(String words) {
        return switch (words) {
            case "details", "canvas", "address", "progress", "embed", "heading", "ins", "abbr" -> true;
            default -> false;
        };
    }

    private static boolean isEmphasis(char c) {
        return c == '*' || c == '_';
    }
}
