package dev.courseware.parse.dialog.label;

import dev.courseware.parse.dialog.line.HtmlMarks;
import dev.courseware.parse.dialog.line.SourceLine;

/** Determines what follows a label on its line, without markup that belongs to the label. */
public final class LabelRest {
    private LabelRest() {}

    /** Returns what follows the label on its line. */
    public static SourceLine of(LabelCandidate head, SourceLine line) {
        SourceLine rest = line.from(head.body());
        if (line.text().startsWith("<", line.contentStart())) {
            rest = rest.withText(HtmlMarks.withoutEnd(rest.text()));
        }
        return withoutStrayMark(rest, line.text().substring(0, head.body()), head.doubted());
    }

    /** Removes the {@code **} that closes the label's emphasis, or was meant to: {@code **P1: Hello.**} */
    private static SourceLine withoutStrayMark(SourceLine rest, String label, boolean tight) {
        String text = rest.text().stripTrailing();
        for (String mark : new String[] {"**", "__"}) {
            if (count(text, mark) % 2 == 0) {
                continue;
            }
            if (tight && text.startsWith(mark + " ")) {
                return rest.from(mark.length() + 1);
            }
            if (count(label, mark) % 2 == 1 && text.endsWith(mark)) {
                return rest.withText(text.substring(0, text.length() - mark.length()));
            }
        }
        return rest;
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + mark.length())) {
            count++;
        }
        return count;
    }
}
