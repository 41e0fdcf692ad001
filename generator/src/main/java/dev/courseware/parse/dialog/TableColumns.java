package dev.courseware.parse.dialog;

import java.util.List;
import java.util.Set;

/**
 * Which columns of a table hold a script.
 *
 * @param speaker the index of the column of names
 * @param text the index of the column of what is said
 * @param stamp the index of the column of times, or -1
 * @param end the index of the column of times at which turns end, or -1
 * @param cue the index of the column of cues, or -1
 * @param number the index of a column that only counts the rows, or -1
 * @param named whether the table's head names the columns, so that nothing was guessed
 */
record TableColumns(int speaker, int text, int stamp, int end, int cue, int number, boolean named) {
    private static final Set<String> SPEAKERS = WordList.words("""
        speaker speakers name who character person role host participant sprecher sprecherin person/speaker
        personnage intervenant locuteur personaje hablante interlocutor 话者 話者 говорящий
        """);
    private static final Set<String> TEXTS = WordList.words("""
        line lines text dialogue dialog says said speech utterance words content script message transcript statement
        what äußerung réplique texte texto diálogo 台词 セリフ реплика
        """);
    private static final Set<String> STAMPS =
            WordList.words("time timestamp stamp start start_time starttime timecode zeit temps heure tiempo hora");
    private static final Set<String> ENDS = WordList.words("end end_time endtime stop ende fin fine");
    private static final Set<String> CUES =
            WordList.words("cue cues emotion tone mood action direction delivery expression gesture");
    private static final Set<String> NUMBERS = WordList.words("# no no. nr nr. turn number id");

    /** Finds the columns by the words of a table's head; null if they name no speaker or no text. */
    static TableColumns named(List<TableCell> head) {
        int speaker = column(head, SPEAKERS);
        int text = column(head, TEXTS);
        if (speaker < 0 || text < 0 || speaker == text) {
            return null;
        }
        int stamp = column(head, STAMPS);
        int end = stamp < 0 ? -1 : column(head, ENDS);
        return new TableColumns(speaker, text, stamp, end, column(head, CUES), column(head, NUMBERS), true);
    }

    /** The columns of a table of two, name and text. */
    static TableColumns two() {
        return new TableColumns(0, 1, -1, -1, -1, -1, false);
    }

    private static int column(List<TableCell> head, Set<String> words) {
        for (int i = 0; i < head.size(); i++) {
            String key = Names.key(LineForms.withoutEmphasis(head.get(i).text().strip()));
            int space = key.indexOf(' ');
            if (words.contains(key) || space > 0 && words.contains(key.substring(0, space))) {
                return i;
            }
        }
        return -1;
    }
}
