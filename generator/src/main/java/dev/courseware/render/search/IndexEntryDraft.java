package dev.courseware.render.search;

/** A place that is being read. Its code stands behind all else, so that excerpts are words where there are some. */
final class IndexEntryDraft {
    /** An invisible separator, by which a page's script knows where code begins. */
    private static final char CODE = '\u2063';

    private final String anchor;
    private final String heading;
    private final String speaker;
    private final StringBuilder prose = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private StringBuilder text = prose;

    IndexEntryDraft(String anchor, String heading, String speaker) {
        this.anchor = anchor;
        this.heading = heading;
        this.speaker = speaker;
    }

    /** Adds what machines read. */
    void addCode(String lines) {
        text = code;
        add(lines);
        text = prose;
    }

    /** Adds a piece of text on one line; a dot in the middle parts it from one that doesn't end as a sentence does. */
    void add(String words) {
        String separator = text.isEmpty() ? "" : endsAsSentence() ? " " : " · ";
        // The build's compiler reads an array faster than a text.
        char[] signs = words.toCharArray();
        int i = 0;
        while (i < signs.length) {
            while (i < signs.length && isBlank(signs[i])) {
                i++;
            }
            int start = i;
            i = end(signs, i);
            if (i > start) {
                text.append(separator);
                if (start == 0 && i == signs.length) {
                    text.append(words);
                } else {
                    text.append(signs, start, i - start);
                }
                separator = " ";
            }
        }
    }

    /** Where words end that have single spaces between them, as most do, so that all can be added at once. */
    private static int end(char[] signs, int start) {
        int i = start;
        while (i < signs.length) {
            char c = signs[i];
            if (c <= ' ' && isBlank(c) && (c != ' ' || i + 1 == signs.length || isBlank(signs[i + 1]))) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean endsAsSentence() {
        return !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    IndexEntry place() {
        String parted = prose.isEmpty() || code.isEmpty() ? "" : " " + CODE + " ";
        return new IndexEntry(anchor, heading, speaker, prose + parted + code);
    }
}
