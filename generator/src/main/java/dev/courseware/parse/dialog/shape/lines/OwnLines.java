package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.cast.SpeakerClassifier;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.label.LabelCandidate;
import dev.courseware.parse.dialog.label.LabelCandidate.Marker;
import dev.courseware.parse.dialog.label.LabelScanner;
import dev.courseware.parse.dialog.label.WholeLine;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameScanner;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code Speaker 1}, {@code (Ada Example)} or, in plays, {@code HAMLET.} on a line of its own, followed by the text.
 * Several such names must recur, because prose has short lines as well.
 */
public final class OwnLines extends LineShape {
    private static final int FEWEST_TURNS = 3;

    @Override
    public Evidence evidence(Script script) {
        Candidates candidates = candidates(script);
        return several(candidates, SpeakerClassifier.strict(candidates, script.cast()));
    }

    /** The evidence if there are at least three turns and two people; none otherwise. */
    private static Evidence several(Candidates candidates, SpeakerClassifier casting) {
        BitSet turns = casting.turns();
        Set<String> names = new HashSet<>();
        turns.stream().forEach(line -> names.add(candidates.heads()[line].key()));
        return names.size() > 1 && turns.cardinality() >= FEWEST_TURNS ? Evidence.of(turns) : Evidence.NONE;
    }

    @Override
    public Evidence possible(Script script) {
        Candidates candidates = candidates(script);
        BitSet sure = SpeakerClassifier.strict(candidates, script.cast()).turns();
        return sure.cardinality() < 2
                ? Evidence.NONE
                : several(candidates, SpeakerClassifier.lenient(candidates, script.cast()));
    }

    @Override
    Candidates candidates(Script script) {
        LabelScanner scanner = new LabelScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines, index, scanner));
    }

    @Override
    public List<Step> read(Script script) {
        return super.read(withoutColons(script));
    }

    /** Takes off the colons by which Markdown marks what is said about a term, if they stand below all names. */
    private Script withoutColons(Script script) {
        Candidates candidates = candidates(script);
        BitSet names = SpeakerClassifier.lenient(candidates, script.cast()).turns();
        List<SourceLine> lines = new ArrayList<>(script.lines());
        for (int name = names.nextSetBit(0); name >= 0; name = names.nextSetBit(name + 1)) {
            SourceLine below = lines.get(Math.min(name + 1, lines.size() - 1));
            if (!below.text().startsWith(": ", below.contentStart())) {
                return script;
            }
            lines.set(name + 1, below.from(below.contentStart() + 2));
        }
        return names.isEmpty() ? script : script.with(lines);
    }

    private static LabelCandidate scan(List<SourceLine> lines, int index, LabelScanner scanner) {
        int below = index + 1;
        while (below < lines.size() && below < index + 3 && lines.get(below).isBlank()) {
            below++;
        }
        SourceLine line = lines.get(index);
        String text = line.text().stripTrailing();
        int start = line.contentStart();
        if (below >= lines.size() || lines.get(below).isBlank() || text.length() - start > NameScanner.LONGEST + 4) {
            return null;
        }
        boolean round = text.startsWith("(", start) && text.endsWith(")");
        boolean stop = text.endsWith(".") && NameVocabulary.isCapitals(text.substring(start));
        if (!round && ".:!?…,;”\"".indexOf(text.charAt(text.length() - 1)) >= 0 && !stop) {
            return null;
        }
        String name = round
                ? " " + text.substring(start + 1, text.length() - 1)
                : text.substring(start, text.length() - (stop ? 1 : 0));
        if (name.isBlank() || round && (CueWords.isCue(name.strip()) || name.indexOf('(') >= 0)) {
            return null;
        }
        String padded = " ".repeat(start) + name;
        LabelCandidate head = WholeLine.scan(padded, start, scanner, Marker.HEADING, 0);
        boolean named = head != null
                && NameVocabulary.isProper(head.name())
                && !head.isSmall()
                && head.style().emphasis() == LabelCandidate.Emphasis.NONE
                && !NameVocabulary.isStop(head.key());
        return named
                ? head.wholeLine(Marker.HEADING, round ? 1 : 0, 0, line.text().length())
                : null;
    }
}
