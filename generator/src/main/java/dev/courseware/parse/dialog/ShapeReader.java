package dev.courseware.parse.dialog;

import java.util.List;

/** Reads scripts of one source shape. */
interface ShapeReader {
    /** How much speaks for this shape. Reports nothing. */
    Evidence evidence(Script script);

    /** What speaks for this shape if people who speak only once are believed as well; asked if nothing surely does. */
    default Evidence possible(Script script) {
        return Evidence.NONE;
    }

    /** Tells the script as steps: every word of it, in its order. */
    List<Step> read(Script script);
}
