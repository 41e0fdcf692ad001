package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Emphasis;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelCandidate.Style;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import java.util.BitSet;
import java.util.List;

/** {@code [Alice] Hello.}: a name in brackets before the text, without a colon. */
public final class BracketNames extends LineShape {
    private static final Style STYLE = new Style(Marker.NONE, Emphasis.BRACKETS, 0);

    @Override
    Candidates candidates(Script script) {
        return candidates(script, '[');
    }

    private static Candidates candidates(Script script, char bracket) {
        LabelScanner scanner = new LabelScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines.get(index), scanner, bracket));
    }

    /** Names in round brackets, which mostly hold cues, only count if several recur. */
    @Override
    public Evidence possible(Script script) {
        Evidence square = super.possible(script);
        if (square.turns() > 0) {
            return square;
        }
        Candidates round = candidates(script, '(');
        BitSet turns = SpeakerClassifier.strict(round, script.cast()).turns();
        long names = turns.stream()
                .mapToObj(line -> round.heads()[line].key())
                .distinct()
                .count();
        return names > 1 && turns.cardinality() > names ? Evidence.of(turns) : Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        boolean square = super.possible(script).turns() > 0;
        return read(script, candidates(script, square ? '[' : '('));
    }

    private static LabelCandidate scan(SourceLine line, LabelScanner scanner, char bracket) {
        String text = line.text();
        int open = line.contentStart();
        boolean opens = open < text.length() && text.charAt(open) == bracket;
        int close = opens ? Brackets.end(text, open, NameScanner.LONGEST + 2) : -1;
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
