package dev.courseware.parse.dialog;

import dev.courseware.parse.dialog.Head.Marker;
import java.util.List;

/** {@code #### Speaker 1} or {@code **Alice**} on a line of its own, the text below it. */
final class NameHeadings extends LineShape {
    @Override
    Candidates.Scan scan(Script script) {
        HeadScanner scanner = new HeadScanner(script.cast());
        return (lines, index) -> scan(lines, index, scanner);
    }

    private static Head scan(List<SourceLine> lines, int index, HeadScanner scanner) {
        String text = lines.get(index).text();
        int start = lines.get(index).contentStart();
        int level = 0;
        while (start + level < text.length() && text.charAt(start + level) == '#') {
            level++;
        }
        boolean heading = level > 0 && level <= 6 && start + level < text.length()
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
