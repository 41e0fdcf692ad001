package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.line.Step;
import java.util.BitSet;
import java.util.List;

/** Reads scripts of one shape. */
public interface ShapeReader {
    /** The evidence that a script has this shape. Reports nothing. */
    Evidence evidence(Script script);

    /** The evidence if people who speak only once count as well; asked if no shape has any certain evidence. */
    default Evidence possible(Script script) {
        return Evidence.NONE;
    }

    /** Lines of this shape in a script with labels, where they are read as speech. */
    default BitSet amongLabels(Script script) {
        return new BitSet();
    }

    /** Turns the script into steps, in order and without losing a word. */
    List<Step> read(Script script);
}
