package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.words.WordList;
import java.util.Locale;
import java.util.Optional;

/**
 * Speech in a story, with a narrator's words between dashes: {@code Un árbol —dijo Benito—. ¿Y tú?}
 *
 * @param said the speech without these words
 * @param told these words
 * @param name the speaker that they name, or empty
 */
record NarratedSpeech(String said, String told, String name) {
    private static final String DASHES = "—―–";
    private static final String ENDS = ".,;:";
    /** How many words may come between the verb and the name: la vieja profesora. */
    private static final int BEFORE_NAME = 3;

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST = 200;

    /** Finds a narrator's words; empty if there are none. */
    static Optional<NarratedSpeech> of(String words) {
        for (int dash = 1; dash < words.length() - 1; dash++) {
            if (isDash(words.charAt(dash)) && SourceLine.isSpace(words.charAt(dash - 1))) {
                int from = dash + (SourceLine.isSpace(words.charAt(dash + 1)) ? 2 : 1);
                int close = close(words, from);
                String told = words.substring(from, close);
                if (told.length() <= LONGEST && tells(told)) {
                    return Optional.of(parted(words, dash, told, close));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    private static int close(String words, int from) {
        int at = from;
        while (at < words.length() && !isDash(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the words begin with a verb of saying, and could be a cue in brackets. */
    private static boolean tells(String told) {
        String small = told.toLowerCase(Locale.ROOT);
        for (String verb : WordList.SAID.all()) {
            boolean whole = small.startsWith(verb)
                    && (small.length() == verb.length() || !Character.isLetter(small.charAt(verb.length())));
            if (whole && Character.isLowerCase(told.charAt(0))) {
                return told.chars().noneMatch(c -> "()[]{}<>*_`".indexOf(c) >= 0);
            }
        }
        return false;
    }

    private static NarratedSpeech parted(String words, int dash, String told, int close) {
        String before = words.substring(0, dash).strip();
        String behind = close < words.length() ? words.substring(close + 1).strip() : "";
        String bare = told.strip();
        String end = "";
        while (!bare.isEmpty() && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            end = bare.charAt(bare.length() - 1) == '.' ? "." : end;
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        boolean open = Character.isLetterOrDigit(before.charAt(before.length() - 1));
        if ("?!…".indexOf(before.charAt(before.length() - 1)) >= 0 && behind.startsWith(". ")) {
            // The speaker has ended the sentence already.
            behind = behind.substring(2);
        }
        // The full stop after the narrator's words ends the sentence that they interrupt.
        String said = behind.isEmpty() ? before + (open ? end : "") : before + space(behind) + behind;
        return new NarratedSpeech(said, bare, name(bare));
    }

    private static String space(String behind) {
        return ".,;:!?…".indexOf(behind.charAt(0)) >= 0 ? "" : " ";
    }

    /** The capitalised words soon after the verb. */
    private static String name(String told) {
        String[] words = told.split("\\s+");
        int first = 1;
        while (first < words.length && first <= BEFORE_NAME + 1 && !isCapital(words[first])) {
            if (ENDS.indexOf(words[first - 1].charAt(words[first - 1].length() - 1)) >= 0) {
                return "";
            }
            first++;
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i < Math.min(words.length, first + LONGEST_NAME) && isCapital(words[i]); i++) {
            name.append(i > first ? " " : "").append(words[i]);
            if (ENDS.indexOf(words[i].charAt(words[i].length() - 1)) >= 0) {
                name.setLength(name.length() - 1);
                break;
            }
        }
        return name.toString();
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
