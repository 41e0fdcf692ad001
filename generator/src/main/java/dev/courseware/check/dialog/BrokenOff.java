package dev.courseware.check.dialog;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.EndState;
import dev.courseware.text.Sentences;
import java.util.List;

/** Distinguishes a sentence that is unfinished from one that is complete and merely ends in dots. */
final class BrokenOff {
    private BrokenOff() {}

    static boolean isOne(Said said) {
        if (said.turn().end() == EndState.INTERRUPTED) {
            return true;
        }
        boolean told = said.turn().cues().stream().anyMatch(cue -> cue.place() == Cue.Place.TAIL);
        String text = said.text().stripTrailing();
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String last = Sentences.spoken().last(text.substring(0, end));
        String sentence = last.substring(last.lastIndexOf(':') + 1);
        List<String> words = Said.words(sentence);
        if (told || words.isEmpty() || TalkWords.JOINING.has(words.get(words.size() - 1))) {
            return true;
        }
        int comma = sentence.lastIndexOf(',');
        List<String> clause = Said.words(sentence.substring(comma + 1));
        int first = 0;
        while (first < clause.size() - 1
                && TalkWords.JOINING.has(clause.get(first))
                && !TalkWords.CONDITION.has(clause.get(first))) {
            first++;
        }
        boolean condition = !clause.isEmpty() && TalkWords.CONDITION.has(clause.get(first));
        return condition && (comma < 0 || clause.size() > 2);
    }
}
