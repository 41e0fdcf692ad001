package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.label.Candidates;
import dev.courseware.parse.dialog.script.Script;

/** {@code P1: (laughs) No, no.} */
public final class LabelledLines extends LineShape {
    @Override
    Candidates candidates(Script script) {
        return script.labels();
    }
}
