package dev.courseware.render.search;

/** A place that is being read. */
final class Draft {
    private final String anchor;
    private final String heading;
    private final String speaker;
    private final StringBuilder text = new StringBuilder();

    Draft(String anchor, String heading, String speaker) {
        this.anchor = anchor;
        this.heading = heading;
        this.speaker = speaker;
    }

    /** Adds a piece of text on one line; a dot in the middle parts it from one that doesn't end as a sentence does. */
    void add(String words) {
        boolean first = true;
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                blank = true;
                continue;
            }
            if (blank && !text.isEmpty()) {
                text.append(first && Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? " · " : " ");
            }
            first = false;
            blank = false;
            text.append(c);
        }
    }

    Place place() {
        return new Place(anchor, heading, speaker, text.toString());
    }
}
