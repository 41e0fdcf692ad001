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

    void add(String words) {
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                blank = true;
                continue;
            }
            if (blank && !text.isEmpty()) {
                text.append(' ');
            }
            blank = false;
            text.append(c);
        }
    }

    Place place() {
        return new Place(anchor, heading, speaker, text.toString());
    }
}
