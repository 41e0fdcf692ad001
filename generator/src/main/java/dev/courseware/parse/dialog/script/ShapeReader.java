package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.Step;
import java.util.BitSet;
import java.util.List;

/** Reads scripts of one source shape. */
public interface ShapeReader {
    /** How much speaks for this shape. Reports nothing. */
    Evidence evidence(Script script);

    /** What speaks for this shape if people who speak only once are believed as well; asked if nothing surely does. */
    default Evidence possible(Script script) {
        return Evidence.NONE;
    }

    /** The lines that are of this shape and stand among labels, where they are read as what somebody says. */
    default BitSet amongLabels(Script script) {
        return new BitSet();
    }

    /** Tells the script as steps: every word of it, in its order. */
    List<Step> read(Script script);
}
