package dev.courseware.render.search;

/** A place that is being read. */
final class IndexEntryDraft {
    private final String anchor;
    private final String heading;
    private final String speaker;
    private final StringBuilder text = new StringBuilder();

    IndexEntryDraft(String anchor, String heading, String speaker) {
        this.anchor = anchor;
        this.heading = heading;
        this.speaker = speaker;
    }

    /** Adds a piece of text on one line; a dot in the middle parts it from one that doesn't end as a sentence does. */
    void add(String words) {
        String separator = text.isEmpty() ? "" : endsAsSentence() ? " " : " · ";
        int length = words.length();
        int i = 0;
        while (i < length) {
            while (i < length && isBlank(words.charAt(i))) {
                i++;
            }
            int start = i;
            while (i < length && !isBlank(words.charAt(i)) || isSpaceBetween(words, i)) {
                i++;
            }
            if (i > start) {
                text.append(separator).append(words, start, i);
                separator = " ";
            }
        }
    }

    /** Whether a single space stands here before a word, as most do, so that all around it can be added at once. */
    private static boolean isSpaceBetween(String words, int i) {
        return i + 1 < words.length() && words.charAt(i) == ' ' && !isBlank(words.charAt(i + 1));
    }

    private boolean endsAsSentence() {
        return !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    IndexEntry place() {
        return new IndexEntry(anchor, heading, speaker, text.toString());
    }
}
