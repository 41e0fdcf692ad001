package dev.courseware.parse.dialog.script;

import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;

/** Recognises text before or after a conversation that is about the script and not part of it. */
public final class PrefaceDetector {
    private static final int LOOKED_AT = 400;

    private PrefaceDetector() {}

    /** Whether a paragraph before the first turn introduces the script. */
    public static boolean isPreface(String paragraph) {
        String text = opening(paragraph);
        if (text.isEmpty() || WordList.INTRODUCTION.begins(text) || WordList.CREDIT.isWithin(text)) {
            return true;
        }
        String whole = paragraph.stripTrailing();
        return whole.endsWith(":")
                || whole.endsWith("：")
                || WordList.SCRIPT_WORD.isWithin(text) && WordList.MAKING_WORD.isWithin(text);
    }

    /** Whether a line at the end of the script can only be a credit, or say that the script is over. */
    public static boolean isCredit(String line) {
        return WordList.CREDIT.begins(opening(line)) || isLastWord(line);
    }

    /** Whether the line says that the script is over: {@code THE END}, {@code [End]}. */
    private static boolean isLastWord(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        boolean marked = start > 0 || NameVocabulary.isCapitals(line.substring(start, end));
        return marked
                && end - start < 20
                && WordList.LAST_WORDS.has(line.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a paragraph after the last turn is about the script.
     *
     * @param speechHasParagraphs whether turns in this script continue after blank lines, so that a friendly closing
     *     remark may well be the last speaker's
     */
    public static boolean isPostscript(String paragraph, boolean speechHasParagraphs) {
        String text = opening(paragraph);
        if (WordList.CREDIT.begins(text)) {
            return true;
        }
        boolean thisScript = WordList.ABOUT_SCRIPT.begins(text);
        if (thisScript && WordList.SCRIPT_WORD.isWithin(text.substring(0, Math.min(text.length(), 60)))) {
            return true;
        }
        return WordList.FAREWELL.begins(text) && (!speechHasParagraphs || WordList.SCRIPT_WORD.isWithin(text));
    }

    private static String opening(String paragraph) {
        int start = 0;
        while (start < paragraph.length() && !Character.isLetterOrDigit(paragraph.charAt(start))) {
            start++;
        }
        int end = Math.min(paragraph.length(), start + LOOKED_AT);
        return paragraph.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
