package dev.courseware.render.transcript;

import java.util.ArrayList;
import java.util.List;

/** Gives a conversation times, by the words that a voice says in a minute, and cuts long turns into captions. */
final class TimedLines {
    private static final double WORDS_A_MINUTE = 150;
    private static final long SHORTEST = 900;
    private static final long PAUSE = 350;

    /** Two lines of captions, by the usual rules of subtitling. */
    private static final int LONGEST = 84;

    private TimedLines() {}

    /**
     * A caption.
     *
     * @param speaker who speaks
     * @param cues how, on a turn's first caption
     * @param text what is said, one line
     * @param start in milliseconds
     * @param end in milliseconds
     */
    record Caption(String speaker, List<String> cues, String text, long start, long end) {}

    static List<Caption> of(List<Line> lines) {
        List<Caption> captions = new ArrayList<>();
        long time = 0;
        for (Line line : lines) {
            if (!line.isTurn() || line.spoken().isEmpty()) {
                continue;
            }
            List<String> cues = line.cues();
            for (String text : cut(line.spoken())) {
                long end = time + Math.max(SHORTEST, Math.round(words(text) * 60_000 / WORDS_A_MINUTE));
                captions.add(new Caption(line.speaker(), cues, text, time, end));
                cues = List.of();
                time = end;
            }
            time += PAUSE;
        }
        return captions;
    }

    /** Words; in scripts that write without spaces, about two signs make one. */
    static double words(String text) {
        double words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u3040' && c <= '\u9FFF') {
                words += 0.5;
                inWord = false;
            } else {
                boolean letter = Character.isLetterOrDigit(c);
                words += letter && !inWord ? 1 : 0;
                inWord = letter || (inWord && (c == '\'' || c == '’' || c == '-'));
            }
        }
        return words;
    }

    /** Cuts at the ends of sentences where one is near, else between words. */
    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int end = from + LONGEST;
            int at = lastBreak(text, from + LONGEST / 3, end, true);
            if (at < 0) {
                at = lastBreak(text, from + 1, end, false);
            }
            if (at < 0) {
                at = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
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
            boolean end = !sentence || ".!?…,;:。！？、".indexOf(text.charAt(i - 1)) >= 0;
            if (end && (text.charAt(i) == ' ' || text.charAt(i - 1) > '\u3000')) {
                return i;
            }
        }
        return -1;
    }
}
