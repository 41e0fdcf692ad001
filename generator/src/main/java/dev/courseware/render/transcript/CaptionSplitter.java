package dev.courseware.render.transcript;

import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is said into captions of two lines. */
final class CaptionSplitter {
    /** Two lines, by the usual rules of subtitling. */
    private static final int LONGEST = 84;

    private CaptionSplitter() {}

    /** Cuts at the ends of sentences where one is near, else between words; never within a cue. */
    static List<CuedText> cut(CuedText said) {
        String text = said.text();
        List<CuedText> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int end = from + LONGEST;
            int at = lastBreak(said, from + LONGEST / 3, end, true);
            if (at < 0) {
                at = lastBreak(said, from + 1, end, false);
            }
            if (at <= from) {
                at = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
                int cue = said.cueAround(at);
                at = cue < 0 ? at : cue > from ? cue : said.cueFrom(cue);
            }
            parts.add(said.part(from, at));
            from = at;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        if (from < text.length()) {
            parts.add(said.part(from, text.length()));
        }
        return parts;
    }

    private static int lastBreak(CuedText said, int from, int to, boolean sentence) {
        String text = said.text();
        for (int i = to; i >= from; i--) {
            boolean end = !sentence
                    || ".!?…,;:。！？、".indexOf(text.charAt(i - 1)) >= 0
                            && !Sentences.spoken().isShortForm(text, i - 1);
            boolean wide = text.charAt(i - 1) > '\u3000' && text.charAt(i - 1) <= Character.MAX_SURROGATE;
            int cue = said.cueAround(i);
            if (cue >= 0) {
                i = cue + 1;
            } else if (end && (text.charAt(i) == ' ' || wide)) {
                return i;
            }
        }
        return -1;
    }
}
