package dev.courseware.parse.dialog;

import dev.courseware.parse.dialog.Head.Marker;

/** {@code #### Speaker 1} or {@code **Alice**} on a line of its own, the text below it. */
final class NameHeadings extends LineShape {
    @Override
    Candidates candidates(Script script) {
        HeadScanner scanner = new HeadScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines.get(index), scanner));
    }

    private static Head scan(SourceLine line, HeadScanner scanner) {
        String text = line.text();
        int start = line.contentStart();
        int level = 0;
        while (start + level < text.length() && text.charAt(start + level) == '#') {
            level++;
        }
        boolean heading = level > 0
                && level <= 6
                && start + level < text.length()
                && SourceLine.isSpace(text.charAt(start + level));
        if (!heading && !isBold(text, start)) {
            return null;
        }
        int from = heading ? start + level + 1 : start;
        return WholeLine.scan(text, from, scanner, Marker.HEADING, heading ? level : 0);
    }

    private static boolean isBold(String text, int start) {
        return text.startsWith("**", start) || text.startsWith("__", start);
    }
}
