package dev.courseware.check.dialog;

import java.util.Locale;

/** Recognises what a teacher says to find out what was understood, and what only sounds like it. */
final class Prompts {
    private Prompts() {}

    /** Whether a sentence asks learners for work or for their own words. */
    static boolean isTask(String sentence) {
        String lower = " " + plain(sentence);
        for (String task : TalkWords.TASK.all()) {
            int at = lower.indexOf(task);
            if (at > 0 && !Character.isLetter(lower.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question can be answered by a nod: {@code Does that make sense?} */
    static boolean wantsNod(String question) {
        String lower = plain(question);
        return Said.words(lower).size() <= 9 && TalkWords.NOD.isWithin(lower);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
