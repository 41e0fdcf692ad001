package dev.courseware.parse.dialog;

import dev.courseware.parse.dialog.Head.Marker;

/** {@code Alice  0:02} or {@code 0:02 Alice} on a line of its own, the text below it, as meeting recorders write. */
final class StampLines extends LineShape {
    @Override
    Candidates candidates(Script script) {
        HeadScanner scanner = new HeadScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines.get(index), scanner));
    }

    private static Head scan(SourceLine line, HeadScanner scanner) {
        String text = line.text();
        if (!hasDigit(text)) {
            return null;
        }
        int start = line.contentStart();
        Head head = WholeLine.scan(text, start, scanner, Marker.NONE, 0);
        if (head == null && text.charAt(start) == '[') {
            // [Alice] 10:02:33, with the brackets blanked so that columns stay.
            head = WholeLine.scan(text.replace('[', ' ').replace(']', ' '), start, scanner, Marker.NONE, 0);
        }
        return head == null || head.stamp().isEmpty() || !Names.isProper(head.name()) ? null : head;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
