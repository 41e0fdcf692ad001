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
        int i = 0;
        String separator = text.isEmpty() ? "" : endsAsSentence() ? " " : " · ";
        while (i < words.length()) {
            while (i < words.length() && isBlank(words.charAt(i))) {
                i++;
            }
            int start = i;
            while (i < words.length() && !isBlank(words.charAt(i))) {
                i++;
            }
            if (i > start) {
                text.append(separator).append(words, start, i);
                separator = " ";
            }
        }
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
