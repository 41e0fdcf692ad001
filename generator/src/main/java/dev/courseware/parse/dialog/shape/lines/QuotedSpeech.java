package dev.courseware.parse.dialog.shape.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a story's paragraph: what somebody says in quotation marks, or a narrator's words.
 *
 * @param text its words, without the quotation marks
 * @param spoken whether somebody says it
 */
public record QuotedSpeech(String text, boolean spoken) {
    private static final String OPEN = "\"“„«»「";
    private static final String CLOSE = "\"”“»«」";
    private static final String ENDS = ".,!?…—–-;:。！？";

    private static final int FAR = 200;

    /** The stretches of a paragraph in order. A quotation that never ends goes on to the paragraph's end. */
    public static List<QuotedSpeech> of(String paragraph) {
        List<QuotedSpeech> parts = new ArrayList<>();
        int[] closes = new int[OPEN.length()];
        int from = 0;
        int at = 0;
        while (at < paragraph.length()) {
            int mark = opens(paragraph, at) ? OPEN.indexOf(paragraph.charAt(at)) : -1;
            if (mark >= 0 && closes[mark] <= at) {
                closes[mark] = close(paragraph, at + 1, mark);
            }
            if (mark < 0 || !isSpeech(paragraph, at, closes[mark])) {
                at++;
                continue;
            }
            add(parts, paragraph, from, at, false);
            add(parts, paragraph, at + 1, closes[mark], true);
            from = at = Math.min(closes[mark] + 1, paragraph.length());
        }
        add(parts, paragraph, from, paragraph.length(), false);
        return parts;
    }

    private static void add(List<QuotedSpeech> parts, String paragraph, int from, int to, boolean spoken) {
        String text = paragraph.substring(from, to).strip();
        if (!text.isEmpty()) {
            parts.add(new QuotedSpeech(text, spoken));
        }
    }

    private static boolean opens(String text, int at) {
        boolean before = at == 0 || " \n\t(—–-:".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** The index of the mark that ends a quotation, or the length of the text. */
    private static int close(String text, int from, int mark) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean low = OPEN.charAt(mark) == '„' && c == '”';
            if ((c == CLOSE.charAt(mark) || low) && !Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether a quotation is what somebody says there, and not a word that the narrator sets off. */
    private static boolean isSpeech(String text, int open, int close) {
        int before = behindLast(text, 0, open);
        boolean announced = before > 0 && ",:".indexOf(text.charAt(before - 1)) >= 0;
        int end = behindLast(text, open + 1, close);
        boolean ended = end > open + 1 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
        boolean followed = close + 1 < text.length() && text.charAt(close + 1) == ',';
        return saysAnything(text, open + 1, Math.min(end, open + FAR))
                && (before == 0 || announced || ended || followed);
    }

    private static boolean saysAnything(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < to;
    }

    /** The index after the last character of a range that isn't white space, or its start. */
    private static int behindLast(String text, int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
