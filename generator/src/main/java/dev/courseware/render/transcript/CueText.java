package dev.courseware.render.transcript;

/** Text in which cues keep their places between characters that no text has. */
final class CueText {
    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';

    private CueText() {}

    /** Marks a cue. */
    static String marked(String cue) {
        return OPEN + cue + CLOSE;
    }

    /** The text with each cue between two texts. */
    static String shown(String marked, String before, String after) {
        return marked.replace(String.valueOf(OPEN), before).replace(String.valueOf(CLOSE), after);
    }

    /** The text without its cues and the space behind each. */
    static String without(String marked) {
        if (marked.indexOf(OPEN) < 0) {
            return marked;
        }
        StringBuilder text = new StringBuilder(marked.length());
        int from = 0;
        for (int at = marked.indexOf(OPEN); at >= 0; at = marked.indexOf(OPEN, from)) {
            int close = marked.indexOf(CLOSE, at);
            text.append(marked, from, at);
            from = close < 0 ? marked.length() : close + 1;
            boolean spaced = at == 0 || Character.isWhitespace(marked.charAt(at - 1));
            while (spaced && from < marked.length() && marked.charAt(from) == ' ') {
                from++;
            }
        }
        return text.append(marked, from, marked.length()).toString();
    }

    /** Whether a cue that opens behind {@code from} goes on at {@code to}. */
    static boolean isOpen(String marked, int from, int to) {
        int open = marked.lastIndexOf(OPEN, to - 1);
        return open >= from && marked.indexOf(CLOSE, open) >= to;
    }
}
