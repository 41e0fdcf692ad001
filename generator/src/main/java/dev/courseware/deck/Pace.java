package dev.courseware.deck;

import dev.courseware.model.DialogBlock;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.dialog.Turn;
import dev.courseware.text.Words;

/**
 * How long a page lasts, and so how many slides a conversation on it may have: people who listen need time to.
 *
 * @param minutes of the whole page
 * @param words of the whole page
 */
record Pace(int minutes, int words) {
    private static final double SLIDES_A_MINUTE = 1.5;

    static Pace of(LessonSummary summary) {
        return new Pace(summary.minutes(), summary.words());
    }

    /**
     * How many slides there may be for a conversation.
     *
     * @param before how many its deck has already; those count where the conversation is the whole page
     */
    int slides(DialogBlock dialog, int before) {
        if (!dialog.embedded()) {
            return (int) (minutes * SLIDES_A_MINUTE) - before;
        }
        int own = dialog.dialog().turns().stream()
                .map(Turn::text)
                .mapToInt(Words::count)
                .sum();
        return (int) Math.max(1, SLIDES_A_MINUTE * minutes * own / Math.max(own, words));
    }
}
