package dev.courseware.parse.dialog.turn;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.time.Clock;
import dev.courseware.parse.dialog.time.Timestamp;

/** Takes times off the lines of a turn that begin with one. */
final class LineTimes {
    private final DialogBuilder parts;
    /** The time in the label of the last turn, or empty. */
    private String stamp = "";

    LineTimes(DialogBuilder parts) {
        this.parts = parts;
    }

    /** Begins a turn whose label has that time; it may be empty. */
    void open(String labelled) {
        stamp = labelled;
    }

    /** Returns the line without its time, which becomes that of the words, or with it if it is part of these. */
    SourceLine taken(SourceLine line) {
        return logged(timed(line));
    }

    /** Removes the time at the start of a line of speech: {@code [00:12] and then we go on}. */
    private SourceLine timed(SourceLine line) {
        int start = line.contentStart();
        Timestamp stamp =
                line.text().startsWith("[", start) && parts.isSpeaking() ? Timestamp.scan(line.text(), start) : null;
        boolean time = stamp != null
                && stamp.end() + 1 < line.text().length()
                && SourceLine.isSpace(line.text().charAt(stamp.end()))
                && Clock.span(0, stamp.text()).isPresent();
        if (!time) {
            return line;
        }
        parts.moment(stamp.text());
        SourceLine rest = line.from(stamp.end() + 1);
        return rest.from(rest.contentStart());
    }

    /**
     * Reads a notice that a chat's log puts between messages, with date and time like them; it loses these and is
     * nobody's speech: {@code 12/31/23, 10:02 PM - Ann left}.
     */
    private SourceLine logged(SourceLine line) {
        Timestamp time = parts.isSpeaking() && isDate(stamp) ? Timestamp.scan(line.text(), line.contentStart()) : null;
        if (time == null || !isDate(time.text()) || time.end() >= line.text().length()) {
            return line;
        }
        parts.close();
        SourceLine rest = line.from(time.end());
        rest = rest.from(rest.contentStart());
        return rest.text().startsWith("- ") ? rest.from(2) : rest;
    }

    private static boolean isDate(String stamp) {
        int comma = stamp.indexOf(", ");
        return comma > 0 && Character.isDigit(stamp.charAt(comma - 1));
    }
}
