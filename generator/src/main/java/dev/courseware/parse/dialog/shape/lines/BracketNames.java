package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Emphasis;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelCandidate.Style;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Script;

/** {@code [Alice] Hello.}: a name in brackets before the text, without a colon. */
public final class BracketNames extends LineShape {
    private static final Style STYLE = new Style(Marker.NONE, Emphasis.BRACKETS, 0);

    @Override
    Candidates candidates(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines.get(index), scanner));
    }

    private static LabelCandidate scan(SourceLine line, LabelScanner scanner) {
        String text = line.text();
        int open = line.contentStart();
        int close = text.startsWith("[", open) ? Brackets.end(text, open, NameScanner.LONGEST + 2) : -1;
        if (close < 0 || close + 1 >= text.length() || !SourceLine.isSpace(text.charAt(close))) {
            return null;
        }
        LabelCandidate name = scanner.scan(text.substring(open + 1, close - 1) + ":");
        boolean whole = name != null
                && name.colon() == close - open - 2
                && name.brackets().isEmpty();
        if (!whole
                || !name.style().equals(Style.PLAIN)
                || CueWords.isCue(name.name())
                || !NameVocabulary.isProper(name.name())) {
            return null;
        }
        return new LabelCandidate(
                name.name(), name.key(), STYLE, false, false, "", name.brackets(), open + 1, close - 1, 0, close + 1);
    }
}
