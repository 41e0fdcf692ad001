package dev.courseware.render.transcript;

import java.util.List;

/**
 * One part of a conversation as plain text.
 *
 * @param kind what it is
 * @param speaker the name of who speaks; empty but for turns
 * @param voice the speaker's place in the cast, from 1; 0 but for turns
 * @param cues the directions on how it is said, without brackets
 * @param text what is said; paragraphs and listings with a blank line between them; or a title, or words
 * @param spoken what of it a voice would say, with the cues in the midst of it
 * @param moments when parts of {@code spoken} are said, where the script tells
 */
record SpokenLine(
        Kind kind, String speaker, int voice, List<String> cues, String text, CuedText spoken, List<Moment> moments) {
    enum Kind {
        TURN,
        BEAT,
        DIRECTION,
        ASIDE,
        CHOICE
    }

    SpokenLine {
        cues = List.copyOf(cues);
        moments = List.copyOf(moments);
    }

    boolean isTurn() {
        return kind == Kind.TURN;
    }
}
