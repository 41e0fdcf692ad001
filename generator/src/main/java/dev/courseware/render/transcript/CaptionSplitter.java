package dev.courseware.render.transcript;

import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is said into captions of two lines. */
final class CaptionSplitter {
    /** Two lines, by the usual rules of subtitling. */
    private static final int LONGEST = 84;

    private CaptionSplitter() {}

    /** Cuts at the ends of sentences where one is near, else between words. */
    static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int end = from + LONGEST;
            int at = lastBreak(text, from + LONGEST / 3, end, true);
            if (at < 0) {
                at = lastBreak(text, from + 1, end, false);
            }
            if (at <= from) {
                at = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
                at = CueText.isOpen(text, from, at) ? text.indexOf(CueText.CLOSE, at) + 1 : at;
            }
            parts.add(text.substring(from, at).strip());
            from = at;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        if (from < text.length()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }

    private static int lastBreak(String text, int from, int to, boolean sentence) {
        for (int i = to; i >= from; i--) {
            boolean end = !sentence
                    || ".!?…,;:。！？、".indexOf(text.charAt(i - 1)) >= 0
                            && !Sentences.spoken().isShortForm(text, i - 1);
            boolean wide = text.charAt(i - 1) > '\u3000' && text.charAt(i - 1) < '\uE000';
            if (text.charAt(i) == CueText.CLOSE) {
                i = text.lastIndexOf(CueText.OPEN, i);
            } else if (end && (text.charAt(i) == ' ' || wide)) {
                return i;
            }
        }
        return -1;
    }
}
