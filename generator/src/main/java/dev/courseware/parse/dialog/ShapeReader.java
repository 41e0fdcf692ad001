package dev.courseware.parse.dialog;

import java.util.List;

/** Reads scripts of one source shape. */
interface ShapeReader {
    /** What {@link #turns} returns where the file itself says that it is of this shape. */
    int SIGNED = Integer.MAX_VALUE;

    /** How many turns surely open if the script is read in this shape. Reports nothing. */
    int turns(Script script);

    /** Tells the script as steps: every word of it, in its order. */
    List<Step> read(Script script);
}
