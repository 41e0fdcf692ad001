package dev.courseware.parse.dialog;

/** {@code P1: (laughs) No, no.} */
final class LabelledLines extends LineShape {
    @Override
    Candidates.Scan scan(Script script) {
        HeadScanner scanner = new HeadScanner(script.cast());
        return (lines, index) -> scanner.scan(lines.get(index).text());
    }

    /** How many turns open if the script is one of labelled lines, with people who speak only once. */
    static int possibleTurns(Script script) {
        Candidates candidates = new LabelledLines().candidates(script);
        return Casting.lenient(candidates, script.cast()).turns().cardinality();
    }
}
