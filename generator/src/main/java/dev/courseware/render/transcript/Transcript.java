package dev.courseware.render.transcript;

import java.util.List;

/** One kind of transcript. */
interface Transcript {
    /** What its file's name ends in, without the dot. */
    String suffix();

    /**
     * Writes a conversation.
     *
     * @param title the conversation's title
     */
    String write(String title, List<SpokenLine> lines);
}
