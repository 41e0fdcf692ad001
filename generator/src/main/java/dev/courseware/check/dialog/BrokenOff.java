package dev.courseware.check.dialog;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.EndState;
import dev.courseware.text.Sentences;
import java.util.List;
import java.util.Set;

/** Distinguishes a sentence that is unfinished from one that is complete and merely ends in dots. */
final class BrokenOff {
    /** Words with which no sentence ends. */
    private static final Set<String> JOINING = Set.copyOf(List.of(
            "a",
            "an",
            "the",
            "to",
            "for",
            "of",
            "in",
            "on",
            "at",
            "by",
            "with",
            "from",
            "into",
            "until",
            "till",
            "than",
            "as",
            "like",
            "or",
            "and",
            "but",
            "so",
            "if",
            "when",
            "while",
            "because",
            "since",
            "unless",
            "although",
            "that",
            "which",
            "who",
            "whose",
            "where",
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "had",
            "can",
            "could",
            "will",
            "would",
            "should",
            "may",
            "might",
            "must",
            "your",
            "my",
            "our",
            "their",
            "his",
            "its",
            "this",
            "these",
            "each",
            "every",
            "not",
            "very",
            "called",
            "means",
            "between",
            "per",
            "about",
            "then",
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "zu",
            "zum",
            "zur",
            "für",
            "von",
            "vom",
            "mit",
            "bei",
            "bis",
            "als",
            "wie",
            "oder",
            "und",
            "aber",
            "wenn",
            "weil",
            "dass",
            "ob",
            "ist",
            "sind",
            "wird",
            "kann",
            "auf",
            "in",
            "im",
            "aus",
            "nach",
            "nicht",
            "sehr",
            "mein",
            "dein",
            "sein",
            "ihr",
            "un",
            "une",
            "le",
            "la",
            "les",
            "de",
            "du",
            "des",
            "et",
            "ou",
            "mais",
            "si",
            "pour",
            "avec",
            "que",
            "qui",
            "el",
            "los",
            "las",
            "y",
            "o",
            "pero",
            "para",
            "con",
            "por",
            "es",
            "son"));

    /** Words that begin a clause to which a main clause must follow. */
    private static final Set<String> CONDITIONS = Set.copyOf(List.of(
            "if",
            "when",
            "while",
            "because",
            "unless",
            "although",
            "where",
            "whenever",
            "wenn",
            "falls",
            "weil",
            "sobald",
            "solange",
            "obwohl",
            "angenommen",
            "si",
            "quand",
            "lorsque",
            "parce",
            "cuando",
            "porque",
            "aunque"));

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
        if (told || words.isEmpty() || JOINING.contains(words.get(words.size() - 1))) {
            return true;
        }
        int comma = sentence.lastIndexOf(',');
        List<String> clause = Said.words(sentence.substring(comma + 1));
        int first = 0;
        while (first < clause.size() - 1
                && JOINING.contains(clause.get(first))
                && !CONDITIONS.contains(clause.get(first))) {
            first++;
        }
        boolean condition = !clause.isEmpty() && CONDITIONS.contains(clause.get(first));
        return condition && (comma < 0 || clause.size() > 2);
    }
}
