package dev.courseware.model.dialog;

import java.util.List;

/**
 * A dialog in figures, for the teacher who wrote it.
 *
 * @param source its file, relative to the course
 * @param turns how many turns it has
 * @param shares how much each speaker says, most first
 * @param questions how many questions are asked
 * @param deep how many of them ask for causes, ways or consequences
 * @param predictions how many of the author's own questions stop the reader
 * @param misconceptions how many turns are marked as misconceptions
 * @param unanswered how many questions stay open
 * @param unfinished how many explanations break off and are never completed
 * @param checksUnderstanding whether it ends with a check of understanding
 */
public record DialogStatistics(
        String source,
        int turns,
        List<Share> shares,
        int questions,
        int deep,
        int predictions,
        int misconceptions,
        int unanswered,
        int unfinished,
        boolean checksUnderstanding) {

    public DialogStatistics {
        shares = List.copyOf(shares);
    }

    /** How many words are spoken. */
    public int words() {
        return shares.stream().mapToInt(Share::words).sum();
    }

    /**
     * What one speaker says.
     *
     * @param name the speaker's name
     * @param words how many words
     */
    public record Share(String name, int words) {}
}
