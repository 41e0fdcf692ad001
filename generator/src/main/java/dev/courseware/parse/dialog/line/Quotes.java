package dev.courseware.parse.dialog.line;

import java.util.ArrayList;
import java.util.List;

/** Removes quotation marks around the whole of what somebody says. */
public final class Quotes {
    private Quotes() {}

    /** Returns the lines without the quotation marks around all of them, if there are any. */
    public static List<SourceLine> removed(List<SourceLine> speech) {
        int first = 0;
        int last = speech.size() - 1;
        while (first < last && speech.get(first).isBlank()) {
            first++;
        }
        while (last > first && speech.get(last).isBlank()) {
            last--;
        }
        if (last < 0) {
            return speech;
        }
        SourceLine opening = speech.get(first);
        String end = speech.get(last).text().stripTrailing();
        int open = opening.contentStart();
        if (open >= opening.text().length() || end.isEmpty()) {
            return speech;
        }
        char mark = opening.text().charAt(open);
        char close = mark == '"' ? '"' : mark == '“' ? '”' : 0;
        boolean around =
                close != 0 && end.charAt(end.length() - 1) == close && (first < last || end.length() - 1 > open);
        if (!around || count(speech, mark, close) != 2) {
            return speech;
        }
        List<SourceLine> bare = new ArrayList<>(speech);
        bare.set(last, speech.get(last).withText(end.substring(0, end.length() - 1)));
        bare.set(first, bare.get(first).from(open + 1));
        return bare;
    }

    private static int count(List<SourceLine> speech, char mark, char close) {
        int marks = 0;
        for (SourceLine line : speech) {
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                marks += c == mark || c == close ? 1 : 0;
            }
        }
        return marks;
    }
}
