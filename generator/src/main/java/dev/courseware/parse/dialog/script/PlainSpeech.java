package dev.courseware.parse.dialog.script;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Cue.Place;
import dev.courseware.model.dialog.TextSpan;
import dev.courseware.parse.dialog.line.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Escapes plain words, as captions and speech services deliver them, as Markdown that shows exactly these words:
 * {@code 2*3*4} becomes {@code 2\*3\*4}. Cues within the speech keep their brackets, and their places are adjusted.
 *
 * @param text Markdown
 * @param cues the given cues, with their places in that text
 */
public record PlainSpeech(String text, List<Cue> cues) {
    /** Characters that Markdown or our extensions may interpret anywhere in a text. */
    private static final String ANYWHERE = "*_`~$|{";

    /** The Markdown of words without cues. */
    public static String markdown(String words) {
        return of(words, List.of()).text;
    }

    /** @param cues in order of their places */
    public static PlainSpeech of(String words, List<Cue> cues) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        List<Cue> moved = new ArrayList<>(cues.size());
        int lineStart = 0;
        int at = 0;
        for (Cue cue : cues) {
            if (cue.place() == Place.MIDDLE) {
                lineStart = append(words, at, cue.start(), text, lineStart);
                int start = text.length();
                text.append(words, cue.start(), cue.end());
                moved.add(new Cue(cue.text(), Place.MIDDLE, start, text.length()));
                at = cue.end();
            } else {
                moved.add(cue);
            }
        }
        append(words, at, words.length(), text, lineStart);
        return new PlainSpeech(text.toString(), moved);
    }

    /** The times of the words, with their places adjusted to the Markdown; each begins at the start of a line. */
    public List<TextSpan> moved(List<TextSpan> spans, String words) {
        List<TextSpan> moved = new ArrayList<>(spans.size());
        int from = 0;
        int to = 0;
        for (TextSpan span : spans) {
            for (int end = words.indexOf('\n', from);
                    end >= 0 && end < span.offset();
                    end = words.indexOf('\n', from)) {
                from = end + 1;
                to = text.indexOf('\n', to) + 1;
            }
            moved.add(new TextSpan(to, span.stamp(), span.start(), span.end()));
        }
        return moved;
    }

    /** Appends part of the words; returns the index in the Markdown at which its last line begins. */
    private static int append(String words, int from, int to, StringBuilder text, int line) {
        int lineStart = line;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            boolean first = text.length() == lineStart;
            if (c == '\n') {
                trimEnd(text, lineStart);
                text.append('\n');
                lineStart = text.length();
            } else if (first && SourceLine.isSpace(c)) {
                continue;
            } else if (first && itemNumber(words, i) >= 0) {
                int mark = itemNumber(words, i);
                text.append(words, i, mark).append('\\').append(words.charAt(mark));
                i = mark;
            } else if (first && opensBlock(words, i)) {
                text.append('\\').append(c);
            } else if (first && isForm(words, i)) {
                text.append("&#").append((int) c).append(';');
            } else {
                escape(words, i, text);
            }
        }
        return lineStart;
    }

    private static void escape(String words, int i, StringBuilder text) {
        char c = words.charAt(i);
        switch (c) {
            case '\\' -> text.append("&#92;");
            case '<' -> text.append("&lt;");
            case '[' -> text.append("&#91;");
            case '&' -> text.append(isEntity(words, i) ? "&amp;" : "&");
            default -> {
                if (ANYWHERE.indexOf(c) >= 0) {
                    text.append('\\');
                }
                text.append(c);
            }
        }
    }

    private static boolean isEntity(String words, int at) {
        return at + 1 < words.length() && (Character.isLetter(words.charAt(at + 1)) || words.charAt(at + 1) == '#');
    }

    /**
     * Whether the character would begin a Markdown block, such as a heading, list or quotation, at the start of a line.
     */
    private static boolean opensBlock(String words, int at) {
        char c = words.charAt(at);
        return switch (c) {
            case '>' -> true;
            case '-', '+', '=' -> endsRun(words, at) || words.startsWith("->", at);
            case '#', ':' -> endsRun(words, at) || words.startsWith(":::", at);
            default -> false;
        };
    }

    /** Whether white space follows the run of equal characters that begins here. */
    private static boolean endsRun(String words, int at) {
        int end = at;
        while (end < words.length() && words.charAt(end) == words.charAt(at)) {
            end++;
        }
        boolean alone = end == at + 1 || words.charAt(at) == '#';
        boolean space = end == words.length() || Character.isWhitespace(words.charAt(end));
        return space && (alone || isLineEnd(words, end));
    }

    private static boolean isLineEnd(String words, int from) {
        int end = from;
        end = SourceLine.behindSpaces(words, end);
        return end == words.length() || words.charAt(end) == '\n';
    }

    /** The index of the full stop or bracket after a list item's number at {@code at}, or -1. */
    private static int itemNumber(String words, int at) {
        int end = at;
        while (end < words.length() && end - at < 10 && Character.isDigit(words.charAt(end))) {
            end++;
        }
        boolean mark = end > at && end < words.length() && ".)".indexOf(words.charAt(end)) >= 0;
        return mark && (end + 1 == words.length() || Character.isWhitespace(words.charAt(end + 1))) ? end : -1;
    }

    /** Whether the line that begins here would be read as a beat or choice. */
    private static boolean isForm(String words, int at) {
        if ("IE→".indexOf(words.charAt(at)) < 0) {
            return false;
        }
        int end = words.indexOf('\n', at);
        SourceLine line = new SourceLine(words.substring(at, end < 0 ? words.length() : end), 1, 1);
        return LineForms.beatTitle(line) != null || LineForms.choice(line) != null;
    }

    private static void trimEnd(StringBuilder text, int lineStart) {
        int end = text.length();
        while (end > lineStart && SourceLine.isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }
}
