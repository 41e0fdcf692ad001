package dev.courseware.parse.dialog.shape.table;

import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.words.WordList;
import java.util.List;

/**
 * The columns of a table that hold a script.
 *
 * @param speaker the index of the column of names
 * @param text the index of the column of speech
 * @param stamp the index of the column of times, or -1
 * @param end the index of the column of times at which turns end, or -1
 * @param cue the index of the column of cues, or -1
 * @param number the index of a column that only numbers the rows, or -1
 * @param named whether the table's head names the columns; otherwise they were guessed
 */
record TurnColumns(int speaker, int text, int stamp, int end, int cue, int number, boolean named) {
    /** Finds the columns by the words in a table's head; null if they name no speaker or no text. */
    static TurnColumns named(List<TableCell> head) {
        int speaker = column(head, WordList.COLUMN_SPEAKER);
        int text = column(head, WordList.COLUMN_TEXT);
        if (speaker < 0 || text < 0 || speaker == text) {
            return null;
        }
        int stamp = column(head, WordList.COLUMN_STAMP);
        int end = stamp < 0 ? -1 : column(head, WordList.COLUMN_END);
        return new TurnColumns(
                speaker,
                text,
                stamp,
                end,
                column(head, WordList.COLUMN_CUE),
                column(head, WordList.COLUMN_NUMBER),
                true);
    }

    /** The columns of a table with two columns, name and text. */
    static TurnColumns two() {
        return new TurnColumns(0, 1, -1, -1, -1, -1, false);
    }

    private static int column(List<TableCell> head, WordList words) {
        for (int i = 0; i < head.size(); i++) {
            String key = NameVocabulary.key(
                    LineForms.withoutEmphasis(head.get(i).text().strip()));
            int space = key.indexOf(' ');
            if (words.has(key) || space > 0 && words.has(key.substring(0, space))) {
                return i;
            }
        }
        return -1;
    }
}
