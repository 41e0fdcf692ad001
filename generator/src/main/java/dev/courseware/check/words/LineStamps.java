package dev.courseware.check.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Skips the numbers and times with which lines of scripts begin. */
final class LineStamps {
    private static final int SHORTEST_DATE = 10;
    private static final int LONGEST_DATE = 48;
    /** How chats begin a line: {@code 3/12/24, 10:18 AM - } */
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}([/.-])\\d{1,2}\\1\\d{1,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?\\b");

    private final ScannedText text;

    LineStamps(ScannedText text) {
        this.text = text;
    }

    /** The index after a number or time at the start of a line. */
    int behind(int from, int lineEnd) {
        if (lineEnd - from > SHORTEST_DATE && Numerals.isDigit(text.at(from))) {
            String line = text.text().substring(from, Math.min(lineEnd, from + LONGEST_DATE));
            Matcher date = DATE.matcher(line);
            if (date.lookingAt()) {
                return from + date.end();
            }
        }
        int at = from;
        boolean number = false;
        while (at < lineEnd && (Numerals.isDigit(text.at(at)) || " \t:.,[]()".indexOf(text.at(at)) >= 0)) {
            number |= Numerals.isDigit(text.at(at));
            if (text.startsWith("](", at)) {
                // The text of a link.
                return from;
            }
            if (text.at(at) == '[' && !isNumberNext(at + 1, lineEnd)) {
                // A link or a term.
                break;
            }
            at++;
        }
        if (!number) {
            return from;
        }
        // A digit may begin a word.
        while (at > from && at < lineEnd && WordSequence.isPart(text.at(at)) && WordSequence.isPart(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isNumberNext(int from, int lineEnd) {
        int at = text.behindSpaces(from, lineEnd);
        return at < lineEnd && Numerals.isDigit(text.at(at));
    }

    /** The index after the first cell of a table's row if that only numbers the row, as turns are numbered anyway. */
    int behindRowNumber(int at, int lineEnd) {
        int close = at < lineEnd && text.at(at) == '|' ? text.find('|', at + 1, lineEnd) : -1;
        for (int i = at + 1; i < close; i++) {
            if (!Numerals.isDigit(text.at(i)) && ". \t".indexOf(text.at(i)) < 0) {
                return at;
            }
        }
        return close < 0 ? at : close;
    }
}
