package dev.courseware.parse.dialog;

/** {@code P1: (laughs) No, no.} */
final class LabelledLines extends LineShape {
    @Override
    Candidates candidates(Script script) {
        return script.labels();
    }

    /** How many turns open if the script is one of labelled lines, with people who speak only once. */
    static int possibleTurns(Script script) {
        return Casting.lenient(script.labels(), script.cast()).turns().cardinality();
    }
}
