package dev.courseware.parse.dialog;

/** {@code P1: (laughs) No, no.} */
final class LabelledLines extends LineShape {
    @Override
    Candidates candidates(Script script) {
        return script.labels();
    }
}
