package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.label.LabelCandidate.Marker;

/** Reads a line, or the rest of one, that is a label without a colon. */
public final class WholeLine {
    /** The maximum length of a label, including its brackets and stamps. */
    private static final int LONGEST = 160;

    private WholeLine() {}

    /** Returns the label that the whole text from {@code from} on makes, or null. */
    public static LabelCandidate scan(String line, int from, LabelScanner scanner, Marker marker, int level) {
        if (from >= line.length() || line.length() - from > LONGEST) {
            return null;
        }
        String words = line.substring(from).strip();
        if (words.isEmpty()) {
            return null;
        }
        LabelCandidate head = scanner.scan(words);
        if (head == null || head.body() < words.length()) {
            head = scanner.scan(words + ":");
            if (head != null && head.colon() < words.length()) {
                return null;
            }
        }
        if (head == null || head.style().marker() != Marker.NONE || head.escapes() > 0) {
            return null;
        }
        int offset = line.indexOf(words, from);
        return head.wholeLine(marker, level, offset, line.length());
    }
}
