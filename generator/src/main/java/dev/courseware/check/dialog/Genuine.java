package dev.courseware.check.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Distinguishes genuine questions from those that only seek agreement, such as {@code right?}, or put a guess. */
final class Genuine {
    private static final Set<String> TAGS = Set.copyOf(List.of(
            "right",
            "huh",
            "eh",
            "hm",
            "hmm",
            "ok",
            "okay",
            "yeah",
            "yes",
            "no",
            "really",
            "sorry",
            "what",
            "oh",
            "true",
            "correct",
            "see",
            "ja",
            "nein",
            "oder",
            "ne",
            "gell",
            "nicht",
            "wahr",
            "echt",
            "wirklich",
            "stimmt's",
            "non",
            "hein",
            "verdad",
            "no",
            "vero"));

    /** Words that open a question, perhaps after words such as {@code and} or {@code well}. */
    private static final Set<String> OPENINGS = Set.copyOf(List.of(
            "what",
            "what's",
            "who",
            "who's",
            "whom",
            "whose",
            "which",
            "when",
            "where",
            "where's",
            "why",
            "how",
            "how's",
            "is",
            "are",
            "was",
            "were",
            "am",
            "do",
            "does",
            "did",
            "can",
            "could",
            "will",
            "would",
            "should",
            "shall",
            "may",
            "might",
            "must",
            "has",
            "have",
            "had",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "can't",
            "couldn't",
            "won't",
            "wouldn't",
            "shouldn't",
            "hasn't",
            "haven't",
            "suppose",
            "in",
            "for",
            "to",
            "at",
            "by",
            "from",
            "under",
            "on",
            "with",
            "if",
            "was",
            "wer",
            "wen",
            "wem",
            "wessen",
            "welche",
            "welcher",
            "welches",
            "welchen",
            "welchem",
            "wann",
            "wo",
            "woher",
            "wohin",
            "warum",
            "wieso",
            "weshalb",
            "wie",
            "wodurch",
            "womit",
            "woran",
            "wozu",
            "worin",
            "inwiefern",
            "ist",
            "sind",
            "bin",
            "bist",
            "hat",
            "habe",
            "haben",
            "hast",
            "hatte",
            "kann",
            "können",
            "kannst",
            "könnte",
            "könnten",
            "soll",
            "sollte",
            "sollten",
            "muss",
            "müssen",
            "wird",
            "werden",
            "würde",
            "würden",
            "darf",
            "dürfen",
            "gibt",
            "geht",
            "gilt",
            "heißt",
            "macht",
            "machen",
            "braucht",
            "brauchen",
            "bleibt",
            "passiert",
            "stimmt",
            "weiß",
            "weißt",
            "wissen",
            "kennst",
            "siehst",
            "glaubst",
            "meinst",
            "meinen",
            "denkst",
            "reicht",
            "funktioniert",
            "an",
            "auf",
            "aus",
            "bei",
            "mit",
            "nach",
            "von",
            "vor",
            "zu",
            "wenn",
            "angenommen"));

    /** Words that may precede them. */
    private static final Set<String> BEFORE = Set.copyOf(List.of(
            "and",
            "but",
            "so",
            "or",
            "then",
            "now",
            "well",
            "okay",
            "ok",
            "yes",
            "yeah",
            "no",
            "oh",
            "ah",
            "hm",
            "hmm",
            "um",
            "uh",
            "wait",
            "right",
            "good",
            "great",
            "sorry",
            "exactly",
            "actually",
            "alright",
            "just",
            "still",
            "also",
            "again",
            "hey",
            "und",
            "aber",
            "also",
            "oder",
            "dann",
            "nun",
            "na",
            "ja",
            "nein",
            "ach",
            "gut",
            "moment",
            "doch",
            "denn",
            "jetzt"));

    private static final List<String> LATE =
            List.of("how", "why", "what", "where", "when", "who", "warum", "wie", "wieso", "was", "wo", "wann");

    private Genuine() {}

    static boolean isOne(String question) {
        String text = question.strip();
        if (text.startsWith("¿") || !isEnglishOrGerman(text)) {
            return true;
        }
        List<String> words = Said.words(text.replace('’', '\''));
        if (words.isEmpty() || TAGS.containsAll(words)) {
            return false;
        }
        int tail = Math.max(text.lastIndexOf(','), Math.max(text.lastIndexOf('–'), text.lastIndexOf('—')));
        List<String> last = Said.words(text.substring(tail + 1).replace('’', '\''));
        int first = 0;
        while (first < words.size() - 1 && BEFORE.contains(words.get(first)) && !OPENINGS.contains(words.get(first))) {
            first++;
        }
        boolean opens = OPENINGS.contains(words.get(first))
                || !last.isEmpty() && last.size() > 2 && OPENINGS.contains(last.get(0)) && !isShortTag(last);
        return opens && !(first == 0 && words.size() < 2 && TAGS.contains(words.get(0)))
                || LATE.contains(words.get(words.size() - 1));
    }

    /** {@code isn't it}, {@code do you}, {@code is it}. */
    private static boolean isShortTag(List<String> words) {
        return words.size() <= 3
                && words.size() > 1
                && Set.of("it", "they", "he", "she", "you", "we", "that").contains(words.get(words.size() - 1));
    }

    /** Whether the text is in a language that this class knows well enough to recognise a guess. */
    private static boolean isEnglishOrGerman(String text) {
        String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c > 0x24F && Character.isLetter(c) || "éèêàçñáíóúôâîûœ".indexOf(c) >= 0) {
                return false;
            }
        }
        return !lower.contains("qu'")
                && !lower.contains(" est ")
                && !lower.contains(" el ")
                && !lower.contains(" les ")
                && !lower.contains(" que ")
                && !lower.contains(" di ")
                && !lower.contains(" il ");
    }
}
