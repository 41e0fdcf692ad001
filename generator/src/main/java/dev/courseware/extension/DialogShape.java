package dev.courseware.extension;

import java.util.List;

/**
 * A form in which scripts of dialogs are written, such as what a chat program exports. It says what the pieces of each
 * line are; everything else is speech, so that no word is lost because it was forgotten. What it reads becomes a
 * conversation like any other: with a cast, cues, transcripts and slides. A jar names its shapes in {@code
 * META-INF/services/dev.courseware.extension.DialogShape}; each has a constructor without parameters. One instance
 * serves several threads at once, so it keeps nothing of what it saw. Incubating.
 */
public interface DialogShape {
    /** Its author's name, a hyphen and what it is, in small letters, digits and hyphens: {@code acme-chat}. */
    String name();

    /** What its scripts are, in messages that say how a script was read: {@code chats of Acme}. */
    String description();

    /**
     * Whether a script is written in this shape, by what no other one has; such a script is read in it alone. Scripts of
     * all courses that use the jar are asked for, so be sure and be quick.
     *
     * @param lines of the script, without front matter and line ends
     */
    boolean recognises(List<String> lines);

    /**
     * The pieces of a script that this shape recognises.
     *
     * @param lines the same ones
     * @return in the order of their places, none within another
     */
    List<Piece> pieces(List<String> lines);

    /** Whether what is said is plain text, in which each character means itself, rather than Markdown. */
    default boolean isPlain() {
        return false;
    }

    /** What a piece of a line is. */
    enum Kind {
        /** Who speaks from here on: with it a turn begins. */
        SPEAKER,
        /**
         * When it is said. Before a speaker or right behind, it is the time of the turn, else that of the line that it
         * stands on.
         */
        TIME,
        /** How it is said, without brackets. */
        CUE,
        /** What is said; needed only where it reads other than it is written. */
        TEXT,
        /** What happens between two turns. */
        DIRECTION,
        /** The title of a scene or part. */
        HEADING,
        /** A remark to the reader that nobody speaks. */
        NOTE,
        /** The end of a turn, where the script marks it: what follows is nobody's. */
        END,
        /** A sign of this shape, which is nobody's words. */
        MARKUP
    }

    /**
     * A piece of a line.
     *
     * @param line the line's index
     * @param from the index of its first character in the line
     * @param to the index behind its last one
     * @param reading what it reads, which is what is written there, but for signs that stand for others
     */
    record Piece(Kind kind, int line, int from, int to, String reading) {
        /** A piece that reads as it is written. */
        public static Piece of(Kind kind, int line, int from, int to, List<String> lines) {
            return new Piece(kind, line, from, to, lines.get(line).substring(from, to));
        }
    }
}
